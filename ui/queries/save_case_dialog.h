// Asks what goes into a case file, before its place is asked for.
#pragma once

#include <QDialog>

#include <string>

class QLineEdit;
class QRadioButton;

namespace stemma
{

class SaveCaseDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @p all, @p selected: how many queries either choice means.
    SaveCaseDialog(const QString& name, int all, int selected, QWidget* parent = nullptr);

    /// As UTF-8; may be empty.
    std::string name() const;
    bool onlySelected() const;

private:
    QLineEdit* m_name;
    QRadioButton* m_all;
    QRadioButton* m_selected;
};

} // namespace stemma
