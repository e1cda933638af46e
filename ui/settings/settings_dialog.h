// Where the settings are chosen.
#pragma once

#include "ui/listening/audio_output.h"
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
    /// The devices that can be chosen; the one that is chosen stays, also when it is not there.
    void setDevices(const QList<AudioDeviceName>& devices);
    /// As the controls stand.
    Settings settings() const;

private:
    void chooseDevice(const QString& id);
    void makeControls(const QStringList& languages);
    void addGroup(const QString& title, const QString& note, QFormLayout* rows);

    QComboBox* m_appearance;
    QComboBox* m_colours;
    QComboBox* m_device;
    QComboBox* m_language;
    QSpinBox* m_threshold;
    QCheckBox* m_blind;
    QSpinBox* m_threads;
    QSpinBox* m_cache;
};

} // namespace stemma
