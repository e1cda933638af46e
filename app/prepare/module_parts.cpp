#include "app/prepare/module_parts.h"

#include "app/prepare/half_rate.h"

#include <libopenmpt/libopenmpt_ext.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <ostream>
#include <tuple>

namespace stemma
{

namespace
{

constexpr int renderRate = 2 * Part::sampleRate;
constexpr int everyChannel = -1;

struct Rendering {
    std::vector<float> samples;
    std::tuple<int, int> end; ///< order and row where it stopped
    int channels = 0;
};

/// Each rendering reads the module afresh: nothing that sounded before is left in it.
Rendering
render(const std::vector<char>& file, int channel, double seconds, const std::stop_token& stop)
{
    std::ostream silent(nullptr);
    openmpt::module_ext module(file, silent);
    Rendering result;
    result.channels = module.get_num_channels();
    auto* mixer = static_cast<openmpt::ext::interactive*>(
        module.get_interface(openmpt::ext::interactive_id));
    for (int other = 0; channel != everyChannel && other < result.channels; ++other)
        mixer->set_channel_mute_status(other, other != channel);

    const auto most = static_cast<std::size_t>(seconds * renderRate);
    constexpr std::size_t block = 1 << 14;
    while (result.samples.size() < most && !stop.stop_requested()) {
        const std::size_t before = result.samples.size();
        const std::size_t wanted = std::min(block, most - before);
        result.samples.resize(before + wanted);
        const std::size_t got = module.read(renderRate, wanted, result.samples.data() + before);
        result.samples.resize(before + got);
        if (got == 0)
            break;
    }
    result.end = {module.get_current_order(), module.get_current_row()};
    return result;
}

} // namespace

bool isModule(const std::filesystem::path& path)
{
    const std::string extension = path.extension().string();
    return extension.size() > 1 && openmpt::is_extension_supported2(extension.substr(1));
}

Result<std::vector<Part>>
renderModule(const std::filesystem::path& path, double seconds, const std::stop_token& stop)
{
    std::ifstream stream(path, std::ios::binary);
    if (!stream)
        return Error{ErrorCode::FileNotFound, "cannot be opened", path, {}};
    const std::vector<char> file{std::istreambuf_iterator<char>(stream), {}};
    try {
        const Rendering whole = render(file, everyChannel, seconds, stop);
        std::vector<Part> parts;
        for (int channel = 0; channel < whole.channels; ++channel) {
            const Rendering alone = render(file, channel, seconds, stop);
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled, {}, path, {}};
            // A format whose muted channels lose their jumps and tempo changes would drift apart.
            if (alone.samples.size() != whole.samples.size() || alone.end != whole.end)
                return Error{ErrorCode::CorruptAudio, "its channels drift apart", path, {}};
            parts.push_back({std::to_string(channel + 1), halveRate(alone.samples)});
        }
        return parts;
    } catch (const std::exception& error) {
        return Error{ErrorCode::NotAudio, error.what(), path, {}};
    }
}

} // namespace stemma
