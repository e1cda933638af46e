#include "ui/settings/settings_dialog.h"

#include "ui/spectrogram/colour_map_name.h"
#include "ui/text/languages.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace stemma
{
namespace
{

template <class Choice> void addChoice(QComboBox* box, const QString& text, Choice choice)
{
    box->addItem(text, static_cast<int>(choice));
}

void addRow(QFormLayout* rows, const QString& label, QWidget* control)
{
    auto* const name = new QLabel(label, control->parentWidget());
    name->setBuddy(control);
    rows->addRow(name, control);
}

} // namespace

SettingsDialog::SettingsDialog(
    const Settings& settings, const QStringList& languages, QWidget* parent)
    : QDialog(parent)
    , m_appearance(new QComboBox(this))
    , m_colours(new QComboBox(this))
    , m_device(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_threshold(new QSpinBox(this))
    , m_blind(new QCheckBox(tr("&Blind listening"), this))
    , m_threads(new QSpinBox(this))
    , m_cache(new QSpinBox(this))
{
    setWindowTitle(tr("Settings"));
    auto* const column = new QVBoxLayout(this);
    makeControls(languages);

    auto* const looks = new QFormLayout;
    addRow(looks, tr("&Appearance:"), m_appearance);
    addRow(looks, tr("Spectrogram &colours:"), m_colours);
    addGroup(tr("Window"), {}, looks);
    auto* const matches = new QFormLayout;
    addRow(matches, tr("Show matches &from:"), m_threshold);
    matches->addRow(m_blind);
    addGroup(tr("Matches"), {}, matches);
    auto* const sound = new QFormLayout;
    addRow(sound, tr("Sound &device:"), m_device);
    addGroup(tr("Listening"), {}, sound);
    auto* const later = new QFormLayout;
    addRow(later, tr("&Language:"), m_language);
    addRow(later, tr("&Threads:"), m_threads);
    addRow(later, tr("&Memory for the search:"), m_cache);
    addGroup(
        tr("With the next start"), tr("These take effect when Stemma is started again."), later);

    auto* const buttons = new QDialogButtonBox(
        QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    describe(buttons->button(QDialogButtonBox::Ok), tr("OK"), tr("Keep these settings (Enter)"));
    describe(
        buttons->button(QDialogButtonBox::Cancel), tr("Cancel"),
        tr("Leave everything as it was (Esc)"));
    describe(
        buttons->button(QDialogButtonBox::RestoreDefaults), tr("Restore defaults"),
        tr("Set every control to its usual value"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(
        buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
        [this] { setSettings({}); });
    column->addWidget(buttons);
    setSettings(settings);
}

void SettingsDialog::addGroup(const QString& title, const QString& note, QFormLayout* rows)
{
    auto* const group = new QGroupBox(title, this);
    auto* const inside = new QVBoxLayout(group);
    inside->addLayout(rows);
    if (!note.isEmpty())
        inside->addWidget(new QLabel(note, group));
    layout()->addWidget(group);
}

void SettingsDialog::makeControls(const QStringList& languages)
{
    addChoice(m_appearance, tr("Like the desktop"), Appearance::System);
    addChoice(m_appearance, tr("Light"), Appearance::Light);
    addChoice(m_appearance, tr("Dark"), Appearance::Dark);
    describe(m_appearance, tr("Appearance"), tr("Light or dark window"));
    for (const auto map : colourMaps)
        addChoice(m_colours, colourMapName(map), map);
    describe(m_colours, tr("Spectrogram colours"), tr("How levels become colours"));
    m_device->addItem(tr("The system's choice"), QString());
    m_device->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_device->setMinimumContentsLength(24);
    describe(m_device, tr("Sound device"), tr("Where you listen"));
    m_language->addItem(tr("Like the desktop"), QString());
    for (const auto& code : languages)
        m_language->addItem(languageName(code), code);
    describe(m_language, tr("Language"), tr("Language of window and reports"));
    m_threshold->setRange(0, 100);
    m_threshold->setSuffix(QStringLiteral(" %"));
    describe(
        m_threshold, tr("Show matches from"),
        tr("Matches with a lower score are held back until you ask for them"));
    describe(
        m_blind, tr("Blind listening"),
        tr("Hide the score and its reasons until you gave a verdict"));
    m_threads->setRange(0, 256);
    m_threads->setSpecialValueText(tr("one for each core"));
    describe(m_threads, tr("Threads"), tr("How many the search may use at once"));
    m_cache->setRange(64, 8192);
    m_cache->setSuffix(tr(" MiB"));
    m_cache->setSingleStep(64);
    describe(
        m_cache, tr("Memory for the search"),
        tr("Kept of the tracks that were searched: 63 kB a minute of audio"));
}

void SettingsDialog::setSettings(const Settings& settings)
{
    m_appearance->setCurrentIndex(m_appearance->findData(static_cast<int>(settings.appearance)));
    m_colours->setCurrentIndex(m_colours->findData(static_cast<int>(settings.colours)));
    chooseDevice(settings.audioDevice);
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language)));
    m_threshold->setValue(static_cast<int>(std::lround(100 * settings.threshold)));
    m_blind->setChecked(settings.blind);
    m_threads->setValue(settings.threads);
    m_cache->setValue(settings.cacheMiB);
}

void SettingsDialog::chooseDevice(const QString& id)
{
    if (m_device->findData(id) < 0)
        //: A sound device that was chosen once and is not there now.
        m_device->addItem(tr("Not connected"), id);
    m_device->setCurrentIndex(m_device->findData(id));
}

void SettingsDialog::setDevices(const QList<AudioDeviceName>& devices)
{
    const auto chosen = m_device->currentData().toString();
    while (m_device->count() > 1)
        m_device->removeItem(1);
    for (const auto& device : devices)
        m_device->addItem(device.name, device.id);
    chooseDevice(chosen);
}

Settings SettingsDialog::settings() const
{
    Settings settings;
    settings.appearance = static_cast<Appearance>(m_appearance->currentData().toInt());
    settings.colours = static_cast<ColourMap>(m_colours->currentData().toInt());
    settings.audioDevice = m_device->currentData().toString();
    settings.language = m_language->currentData().toString();
    settings.threshold = m_threshold->value() / 100.0;
    settings.blind = m_blind->isChecked();
    settings.threads = m_threads->value();
    settings.cacheMiB = m_cache->value();
    return settings;
}

} // namespace stemma
