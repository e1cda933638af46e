#include "core/audio/container.h"

#include "core/audio/ffmpeg_log.h"
#include "core/audio/probe.h"

#include <string>
#include <string_view>
#include <system_error>

namespace stemma
{

namespace
{
// A media file may name other files or addresses (playlists, external tracks): none is opened.
int refuseToOpen(AVFormatContext*, AVIOContext**, const char*, int, AVDictionary**)
{
    return AVERROR(EPERM);
}

Error readError(const FileWindow& window, const std::filesystem::path& path)
{
    return Error{ErrorCode::ReadFailed, std::generic_category().message(window.error), path, {}};
}

bool hasMovingPictures(const AVFormatContext& format)
{
    for (unsigned i = 0; i < format.nb_streams; ++i) {
        const AVStream& stream = *format.streams[i];
        if (stream.codecpar->codec_type == AVMEDIA_TYPE_VIDEO
            && (stream.disposition & AV_DISPOSITION_ATTACHED_PIC) == 0)
            return true;
    }
    return false;
}

Status chooseStream(Container& container, const std::filesystem::path& path)
{
    AVFormatContext& format = *container.format;
    const int best = av_find_best_stream(&format, AVMEDIA_TYPE_AUDIO, -1, -1, &container.codec, 0);
    if (best == AVERROR_DECODER_NOT_FOUND) {
        const int any = av_find_best_stream(&format, AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
        const AVCodecID id = any >= 0 ? format.streams[any]->codecpar->codec_id : AV_CODEC_ID_NONE;
        return Error{ErrorCode::UnsupportedCodec, avcodec_get_name(id), path, {}};
    }
    if (best < 0) {
        // Text that passes for subtitles is no media file to the user.
        if (!hasMovingPictures(format))
            return Error{ErrorCode::NotAudio, format.iformat->name, path, {}};
        return Error{ErrorCode::NoAudioStream, format.iformat->name, path, {}};
    }
    for (unsigned i = 0; i < format.nb_streams; ++i)
        format.streams[i]->discard
            = static_cast<int>(i) == best ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    container.stream = format.streams[best];
    return success();
}
} // namespace

Result<Container>
openContainer(const LocalFile& file, ByteRange range, const std::filesystem::path& path)
{
    silenceFfmpegLog();
    forgetFfmpegMessage();
    const Probe probe = probeContent(file, range);
    if (!probe.format)
        return Error{ErrorCode::NotAudio, "no demuxer recognises the content", path, {}};

    Container container;
    container.confident = probe.confident();
    container.window = std::make_unique<FileWindow>(FileWindow{&file, range, 0, 0});
    container.io = openWindow(*container.window);
    AVFormatContext* format = avformat_alloc_context();
    if (!container.io || !format) {
        avformat_free_context(format);
        return Error{ErrorCode::Internal, "out of memory", path, {}};
    }
    format->pb = container.io.get();
    format->flags |= AVFMT_FLAG_CUSTOM_IO;
    format->io_open = refuseToOpen;
    AVDictionary* options = nullptr;
    av_dict_set(&options, "protocol_whitelist", "none", 0);
    const int opened = avformat_open_input(&format, "", probe.format, &options);
    av_dict_free(&options);
    if (opened >= 0)
        container.format.reset(format); // FFmpeg has freed it otherwise
    const int result
        = opened < 0 ? opened : avformat_find_stream_info(container.format.get(), nullptr);
    if (container.window->error != 0)
        return readError(*container.window, path);
    if (opened < 0 || (result < 0 && container.format->nb_streams == 0)) {
        const ErrorCode code = probe.confident() ? ErrorCode::CorruptAudio : ErrorCode::NotAudio;
        return Error{code, ffmpegMessage(result), path, {}};
    }
    if (const Status chosen = chooseStream(container, path); !chosen)
        return chosen.error();
    return container;
}

double declaredStreamSeconds(const Container& container)
{
    const AVFormatContext& format = *container.format;
    if (format.duration_estimation_method == AVFMT_DURATION_FROM_BITRATE)
        return 0;
    if (container.stream->duration != AV_NOPTS_VALUE && container.stream->duration > 0)
        return static_cast<double>(container.stream->duration)
            * av_q2d(container.stream->time_base);
    // The length of the whole file is that of its pictures when it has any.
    if (format.duration != AV_NOPTS_VALUE && format.duration > 0 && !hasMovingPictures(format))
        return static_cast<double>(format.duration) / AV_TIME_BASE;
    return 0;
}

bool isOggVorbis(const Container& container)
{
    return container.stream->codecpar->codec_id == AV_CODEC_ID_VORBIS
        && std::string_view(container.format->iformat->name) == "ogg";
}

AudioFormat describeFormat(const Container& container)
{
    const AVCodecParameters& parameters = *container.stream->codecpar;
    AudioFormat format;
    // Families come as a list such as "mov,mp4,m4a"; the first name stands for all.
    const std::string names = container.format->iformat->name;
    format.container = names.substr(0, names.find(','));
    format.codec = avcodec_get_name(parameters.codec_id);
    format.sampleRate = parameters.sample_rate;
    format.channels = parameters.ch_layout.nb_channels;
    format.bitRate = parameters.bit_rate > 0 ? parameters.bit_rate : container.format->bit_rate;
    const AVCodecDescriptor* codec = avcodec_descriptor_get(parameters.codec_id);
    if (codec && (codec->props & AV_CODEC_PROP_LOSSLESS) != 0)
        format.bitsPerSample = parameters.bits_per_raw_sample > 0
            ? parameters.bits_per_raw_sample
            : av_get_bits_per_sample(parameters.codec_id);
    return format;
}

} // namespace stemma
