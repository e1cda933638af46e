// Where the settings are chosen.
#pragma once

#include "ui/settings/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

namespace stemma
{

class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @p languages: codes of what is shipped.
    SettingsDialog(
        const Settings& settings, const QStringList& languages, QWidget* parent = nullptr);

    void setSettings(const Settings& settings);
    /// As the controls stand.
    Settings settings() const;

private:
    void makeControls(const QStringList& languages);
    void addGroup(const QString& title, const QString& note, QFormLayout* rows);

    QComboBox* m_appearance;
    QComboBox* m_colours;
    QComboBox* m_language;
    QSpinBox* m_threshold;
    QCheckBox* m_blind;
    QSpinBox* m_threads;
    QSpinBox* m_cache;
};

} // namespace stemma
