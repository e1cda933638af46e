#include "tests/architecture/layer_table.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace stemma::architecture
{
namespace
{

/// A third-party library, told by how its headers begin.
struct Library {
    std::string_view name;
    std::vector<std::string_view> prefixes;
};

const std::vector<Library>& libraries()
{
    static const std::vector<Library> all = {
        {"torch", {"torch/", "ATen/", "c10/", "caffe2/"}},
        {"ffmpeg", {"libav", "libsw"}},
        {"faiss", {"faiss/"}},
        {"sqlite", {"sqlite3.h"}},
        {"fftw", {"fftw3.h"}},
        {"onednn", {"oneapi/dnnl/"}},
        {"nettle", {"nettle/"}},
        {"qpdf", {"qpdf/"}},
        {"zstd", {"zstd"}},
        {"rubberband", {"rubberband/"}},
        {"ebur128", {"ebur128.h"}},
        {"sndfile", {"sndfile.h"}},
        {"openmp", {"omp.h"}},
        {"openmpt", {"libopenmpt/"}},
        {"fluidsynth", {"fluidsynth.h"}},
        {"intrinsics", {"immintrin.h"}},
        {"json", {"nlohmann/"}},
        {"cli11", {"CLI/"}},
        {"posix",
         {"sys/", "dlfcn.h", "unistd.h", "fcntl.h", "signal.h", "dirent.h", "poll.h", "pthread.h",
          "pwd.h", "sched.h", "termios.h"}},
    };
    return all;
}

/// The first row whose prefix fits a path decides.
const std::vector<Row>& rows()
{
    static const std::vector<Row> all = {
        {"core/base/", {"core/base/"}, {}, {"fftw", "nettle", "onednn", "openmp"}},
        {"core/audio/", {"core/base/", "core/audio/"}, {"ffmpeg"}, {"ffmpeg"}},
        {"core/spectral/", {"core/base/", "core/spectral/"}, {}, {"fftw", "zstd"}},
        {"core/library/", {"core/base/", "core/library/"}, {}, {"sqlite"}},
        {"core/index/", {"core/base/", "core/index/"}, {}, {"faiss", "openmp", "intrinsics"}},
        {"core/match/", {"core/base/", "core/match/"}, {}, {}},
        {"core/listening/", {"core/base/", "core/listening/"}, {}, {"rubberband", "ebur128"}},
        {"core/pipeline/",
         {"core/base/", "core/audio/", "core/spectral/", "core/library/", "core/index/",
          "core/match/", "core/listening/", "core/pipeline/"},
         {},
         {"json"}},
        // What people read: the only parts of core that know Qt.
        {"core/report/words/", {"core/"}, {"qt"}, {"qt"}},
        {"core/report/document/", {"core/"}, {"qt"}, {"qt"}},
        {"core/report/html/", {"core/"}, {"qt"}, {"qt"}},
        {"core/report/clips/", {"core/"}, {}, {"sndfile"}},
        {"core/report/pdf/", {"core/"}, {"qt"}, {"qt", "qpdf"}},
        {"core/report/export/", {"core/"}, {}, {"qt"}},
        {"core/report/", {"core/"}, {}, {"json"}},
        {"models/nets/",
         {"core/base/", "core/match/encoder.h", "core/match/reranker.h", "models/nets/"},
         {"torch"},
         {"torch", "json"}},
        {"models/inference/",
         {"core/base/", "core/match/encoder.h", "core/match/reranker.h", "models/nets/",
          "models/inference/"},
         {},
         {"torch", "fftw", "json", "openmp"}},
        {"models/training/",
         {"core/base/", "core/match/encoder.h", "core/match/reranker.h", "models/"},
         {"torch"},
         {"torch", "fftw", "json", "cli11", "zstd"}},
        {"ui/", {"core/", "ui/"}, {"qt"}, {"qt"}},
        // Music to train on; only its own sources see the headers with FluidSynth.
        {"app/prepare/",
         {"core/", "models/training/", "app/"},
         {"fluidsynth"},
         {"fluidsynth", "openmpt", "qt"}},
        // models/nets is left out: its headers bring torch along.
        {"app/",
         {"core/", "ui/", "models/inference/", "models/training/", "app/"},
         {"qt", "json", "cli11", "posix"},
         {"qt", "json", "cli11"}},
    };
    return all;
}

} // namespace

bool startsWithAny(std::string_view text, std::span<const std::string_view> prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(), [&](std::string_view prefix) {
        return text.substr(0, prefix.size()) == prefix;
    });
}

bool isHeader(std::string_view path)
{
    return path.ends_with(".h");
}

std::string_view libraryOf(std::string_view header)
{
    for (const Library& library : libraries()) {
        if (startsWithAny(header, library.prefixes))
            return library.name;
    }
    if (header.size() > 1 && header[0] == 'Q'
        && (header[1] == 't' || std::isupper(static_cast<unsigned char>(header[1])) != 0))
        return "qt";
    return header.find_first_of("./") == std::string_view::npos ? "std" : "";
}

bool isProjectPath(std::string_view name)
{
    static constexpr std::array<std::string_view, 5> folders
        = {"app/", "core/", "ui/", "models/", "tests/"};
    return startsWithAny(name, folders);
}

const Row* rowOf(std::string_view path)
{
    const auto row = std::find_if(rows().begin(), rows().end(), [&](const Row& candidate) {
        return path.substr(0, candidate.prefix.size()) == candidate.prefix;
    });
    return row == rows().end() ? nullptr : &*row;
}

} // namespace stemma::architecture
