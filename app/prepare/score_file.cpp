#include "app/prepare/score_file.h"

#include "app/prepare/fluid_handles.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

namespace stemma
{

namespace
{

constexpr int clockRate = 32000;
constexpr int block = 64; ///< samples after which the player looks for events

struct Recorder {
    Score score;
    double now = 0; ///< seconds
};

/// Called by the player for each event; keeps it instead of playing it.
int record(void* data, fluid_midi_event_t* event)
{
    auto& recorder = *static_cast<Recorder*>(data);
    ScoreEvent kept;
    kept.seconds = recorder.now;
    kept.kind = static_cast<std::uint8_t>(fluid_midi_event_get_type(event));
    kept.channel = static_cast<std::uint8_t>(fluid_midi_event_get_channel(event));
    const auto set = [&](int first, int second) {
        kept.first = static_cast<std::uint8_t>(first & 0x7F);
        kept.second = static_cast<std::uint8_t>(second & 0x7F);
    };
    switch (kept.kind) {
    case ScoreKind::noteOn:
    case ScoreKind::noteOff:
    case ScoreKind::keyPressure:
        set(fluid_midi_event_get_key(event), fluid_midi_event_get_velocity(event));
        break;
    case ScoreKind::controller:
        set(fluid_midi_event_get_control(event), fluid_midi_event_get_value(event));
        break;
    case ScoreKind::program:
    case ScoreKind::pressure:
        set(fluid_midi_event_get_program(event), 0); // the same field of the event holds both
        break;
    case ScoreKind::pitchWheel:
        set(fluid_midi_event_get_pitch(event), fluid_midi_event_get_pitch(event) >> 7);
        break;
    default:
        return FLUID_OK;
    }
    if (kept.channel < 16)
        recorder.score.events.push_back(kept);
    return FLUID_OK;
}

} // namespace

bool isScoreFile(const std::filesystem::path& path)
{
    std::string extension = path.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    });
    return extension == ".mid" || extension == ".midi";
}

Result<Score>
readScore(const std::filesystem::path& path, double seconds, const std::stop_token& stop)
{
    std::ifstream stream(path, std::ios::binary);
    if (!stream)
        return Error{ErrorCode::FileNotFound, "cannot be opened", path, {}};
    const std::vector<char> file{std::istreambuf_iterator<char>(stream), {}};

    Recorder recorder;
    const FluidSynthesiser synthesiser = makeSynthesiser(clockRate);
    if (!synthesiser.synth)
        return Error{ErrorCode::Internal, "no synthesiser", path, {}};
    fluid_synth_reverb_on(synthesiser.synth.get(), -1, 0);
    fluid_synth_chorus_on(synthesiser.synth.get(), -1, 0);
    const FluidPlayerPtr player(new_fluid_player(synthesiser.synth.get()));
    if (!player || file.empty()
        || fluid_player_add_mem(player.get(), file.data(), file.size()) != FLUID_OK)
        return Error{ErrorCode::NotAudio, "not a MIDI file", path, {}};
    fluid_player_set_playback_callback(player.get(), record, &recorder);
    fluid_player_play(player.get());

    // Silence is rendered, since that is the player's clock.
    std::array<float, block> left{};
    std::array<float, block> right{};
    for (std::int64_t blocks = 0; fluid_player_get_status(player.get()) == FLUID_PLAYER_PLAYING;
         ++blocks) {
        recorder.now = static_cast<double>(blocks * block) / clockRate;
        if (recorder.now >= seconds)
            break;
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, path, {}};
        fluid_synth_write_float(
            synthesiser.synth.get(), block, left.data(), 0, 1, right.data(), 0, 1);
    }
    recorder.score.seconds = recorder.now;
    const auto& events = recorder.score.events;
    if (std::none_of(events.begin(), events.end(), [](const ScoreEvent& event) {
            return event.kind == ScoreKind::noteOn && event.second > 0;
        }))
        return Error{ErrorCode::NotAudio, "no MIDI file with notes", path, {}};
    return std::move(recorder.score);
}

} // namespace stemma
