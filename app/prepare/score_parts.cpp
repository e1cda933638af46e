#include "app/prepare/score_parts.h"

#include "app/prepare/fluid_handles.h"
#include "app/prepare/half_rate.h"

#include <algorithm>
#include <array>
#include <set>

namespace stemma
{

namespace
{

constexpr int renderRate = 2 * Part::sampleRate;
constexpr std::size_t block = 64; ///< samples, FluidSynth's own grid
constexpr double tailSeconds = 2;
constexpr int drums = -1; ///< among programs

/// For each event, the program or drums that it plays with.
std::vector<int> instrumentsOf(const Score& score)
{
    std::array<int, 16> programs{};
    programs[drumChannel] = drums;
    std::vector<int> instruments;
    for (const ScoreEvent& event : score.events) {
        if (event.kind == ScoreKind::program && event.channel != drumChannel)
            programs[event.channel] = event.first;
        instruments.push_back(programs[event.channel]);
    }
    return instruments;
}

std::string instrumentName(int program)
{
    static constexpr std::array families
        = {"piano", "chimes", "organ", "guitar", "bass",    "strings", "ensemble",   "brass",
           "reed",  "pipe",   "lead",  "pad",    "effects", "ethnic",  "percussion", "noises"};
    if (program == drums)
        return "drums";
    return std::string(families[static_cast<std::size_t>(program) / 8]) + '-'
        + std::to_string(program);
}

void play(fluid_synth_t* synth, const ScoreEvent& event)
{
    switch (event.kind) {
    case ScoreKind::noteOn:
        fluid_synth_noteon(synth, event.channel, event.first, event.second);
        break;
    case ScoreKind::noteOff:
        fluid_synth_noteoff(synth, event.channel, event.first);
        break;
    case ScoreKind::keyPressure:
        fluid_synth_key_pressure(synth, event.channel, event.first, event.second);
        break;
    case ScoreKind::controller:
        fluid_synth_cc(synth, event.channel, event.first, event.second);
        break;
    case ScoreKind::program:
        fluid_synth_program_change(synth, event.channel, event.first);
        break;
    case ScoreKind::pressure:
        fluid_synth_channel_pressure(synth, event.channel, event.first);
        break;
    case ScoreKind::pitchWheel:
        fluid_synth_pitch_bend(synth, event.channel, event.first | event.second << 7);
        break;
    default:
        break;
    }
}

Status load(const FluidSynthesiser& synthesiser, const std::filesystem::path& soundFont)
{
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(soundFont, ignored))
        return Error{ErrorCode::FileNotFound, "no such sound font", soundFont, {}};
    if (!synthesiser.synth)
        return Error{ErrorCode::Internal, "no synthesiser", soundFont, {}};
    if (fluid_synth_sfload(synthesiser.synth.get(), soundFont.c_str(), 1) == FLUID_FAILED)
        return Error{ErrorCode::NotAudio, "not a sound font", soundFont, {}};
    return success();
}

/// One instrument's notes with everything else that the score says.
std::vector<float> renderInstrument(
    fluid_synth_t* synth, const Score& score, const std::vector<int>& instruments, int instrument,
    std::size_t samples, const std::stop_token& stop)
{
    fluid_synth_system_reset(synth);
    std::vector<float> mono;
    mono.reserve(samples);
    std::array<float, block> left{};
    std::array<float, block> right{};
    std::size_t next = 0;
    while (mono.size() < samples && !stop.stop_requested()) {
        const double end = static_cast<double>(mono.size() + block) / renderRate;
        for (; next < score.events.size() && score.events[next].seconds < end; ++next) {
            const ScoreEvent& event = score.events[next];
            if (event.kind != ScoreKind::noteOn || event.second == 0
                || instruments[next] == instrument)
                play(synth, event);
        }
        fluid_synth_write_float(synth, block, left.data(), 0, 1, right.data(), 0, 1);
        for (std::size_t i = 0; i < std::min(block, samples - mono.size()); ++i)
            left[i] = 0.5F * (left[i] + right[i]);
        mono.insert(
            mono.end(), left.begin(),
            left.begin() + static_cast<std::ptrdiff_t>(std::min(block, samples - mono.size())));
    }
    return mono;
}

} // namespace

Status checkSoundFont(const std::filesystem::path& soundFont)
{
    return load(makeSynthesiser(renderRate), soundFont);
}

Result<std::vector<Part>> renderScore(
    const Score& score, const std::filesystem::path& soundFont, double seconds,
    const std::stop_token& stop)
{
    const FluidSynthesiser synthesiser = makeSynthesiser(renderRate);
    if (const auto status = load(synthesiser, soundFont); !status)
        return status.error();
    const std::vector<int> instruments = instrumentsOf(score);
    std::set<int> playing;
    for (std::size_t i = 0; i < score.events.size(); ++i) {
        if (score.events[i].kind == ScoreKind::noteOn && score.events[i].second > 0)
            playing.insert(instruments[i]);
    }
    const auto samples
        = static_cast<std::size_t>(std::min(seconds, score.seconds + tailSeconds) * renderRate);
    std::vector<Part> parts;
    for (const int instrument : playing) {
        const auto mono = renderInstrument(
            synthesiser.synth.get(), score, instruments, instrument, samples, stop);
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        parts.push_back({instrumentName(instrument), halveRate(mono)});
    }
    return parts;
}

} // namespace stemma
