#include "tests/app/prepare/tiny_music.h"

#include <cmath>
#include <numbers>

namespace stemma::test
{

namespace
{

std::string big(std::uint32_t value, int bytes)
{
    std::string text;
    for (int i = bytes - 1; i >= 0; --i)
        text += static_cast<char>(value >> (8 * i) & 0xFF);
    return text;
}

std::string little(std::uint32_t value, int bytes)
{
    const std::string text = big(value, bytes);
    return {text.rbegin(), text.rend()};
}

std::string padded(std::string text, std::size_t size)
{
    text.resize(size, '\0');
    return text;
}

std::string chunk(const std::string& name, const std::string& content)
{
    return name + little(static_cast<std::uint32_t>(content.size()), 4) + content
        + std::string(content.size() % 2, '\0');
}

constexpr int waveBytes = 64;

std::string moduleSample(const std::string& name)
{
    return padded(name, 22) + big(waveBytes / 2, 2) + '\0' + static_cast<char>(48) + big(0, 2)
        + big(waveBytes / 2, 2);
}

} // namespace

std::string makeModule(const std::vector<TrackerNote>& notes)
{
    std::string file = padded("tiny", 20) + moduleSample("square") + moduleSample("saw");
    const std::string noSample = padded("", 22) + big(0, 2) + big(0, 2) + big(0, 2) + big(1, 2);
    for (int i = 2; i < 31; ++i)
        file += noSample;
    file += static_cast<char>(1); // one pattern is played
    file += static_cast<char>(127);
    file += padded("", 128) + "M.K.";
    std::string pattern(64 * 4 * 4, '\0');
    for (const TrackerNote& note : notes) {
        const auto at = static_cast<std::size_t>((note.row * 4 + note.channel) * 4);
        pattern[at] = static_cast<char>((note.sample & 0xF0) | note.period >> 8);
        pattern[at + 1] = static_cast<char>(note.period & 0xFF);
        pattern[at + 2] = static_cast<char>((note.sample & 0x0F) << 4 | note.effect);
        pattern[at + 3] = static_cast<char>(note.parameter);
    }
    file += pattern;
    for (int i = 0; i < waveBytes; ++i)
        file += static_cast<char>(i < waveBytes / 2 ? 80 : -80);
    for (int i = 0; i < waveBytes; ++i)
        file += static_cast<char>(2 * i - waveBytes);
    return file;
}

std::string makeMidi(const std::vector<MidiEvent>& events)
{
    std::string track;
    for (const MidiEvent& event : events) {
        track += static_cast<char>(event.ticks);
        track += event.bytes;
    }
    track += std::string("\0\xFF\x2F\0", 4);
    return "MThd" + big(6, 4) + big(0, 2) + big(1, 2) + big(480, 2) + "MTrk"
        + big(static_cast<std::uint32_t>(track.size()), 4) + track;
}

std::string makeSoundFont()
{
    constexpr std::uint32_t rate = 44100;
    constexpr std::uint32_t period = 100; // 441 Hz
    constexpr std::uint32_t samples = 20 * period;
    std::string wave;
    for (std::uint32_t i = 0; i < samples; ++i)
        wave += little(
            static_cast<std::uint32_t>(std::lround(
                20000 * std::sin(2 * std::numbers::pi * static_cast<double>(i) / period))),
            2);
    wave += std::string(2 * 46, '\0');

    const auto preset = [](const char* name, std::uint32_t bank, std::uint32_t bag) {
        return padded(name, 20) + little(0, 2) + little(bank, 2) + little(bag, 2)
            + std::string(12, '\0');
    };
    const auto pair = [](std::uint32_t first, std::uint32_t second) {
        return little(first, 2) + little(second, 2);
    };
    constexpr std::uint32_t instrument = 41;
    constexpr std::uint32_t sampleId = 53;
    constexpr std::uint32_t sampleModes = 54;
    const std::string end(20, '\0');
    const std::string info = "INFO" + chunk("ifil", pair(2, 1))
        + chunk("isng", padded("EMU8000", 8)) + chunk("INAM", padded("tiny", 6));
    const std::string data = "sdta" + chunk("smpl", wave);
    const std::string presets = "pdta"
        + chunk("phdr", preset("tone", 0, 0) + preset("drums", 128, 1) + preset("EOP", 0, 2))
        + chunk("pbag", pair(0, 0) + pair(1, 0) + pair(2, 0)) + chunk("pmod", end.substr(0, 10))
        + chunk("pgen", pair(instrument, 0) + pair(instrument, 0) + pair(0, 0))
        + chunk("inst", padded("tone", 20) + little(0, 2) + padded("EOI", 20) + little(1, 2))
        + chunk("ibag", pair(0, 0) + pair(2, 0)) + chunk("imod", end.substr(0, 10))
        + chunk("igen", pair(sampleModes, 1) + pair(sampleId, 0) + pair(0, 0))
        + chunk("shdr",
                padded("sine", 20) + little(0, 4) + little(samples, 4) + little(5 * period, 4)
                    + little(15 * period, 4) + little(rate, 4) + static_cast<char>(69) + '\0'
                    + little(0, 2) + little(1, 2) + padded("EOS", 46));
    return chunk(
        "RIFF", "sfbk" + chunk("LIST", info) + chunk("LIST", data) + chunk("LIST", presets));
}

} // namespace stemma::test
