#include "core/pipeline/sample100_recordings.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace stemma
{
namespace
{

bool isWordMark(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || std::isalnum(byte) != 0;
}

std::string lowered(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) {
        return c < 0x80 ? static_cast<char>(std::tolower(c)) : static_cast<char>(c);
    });
    return text;
}

/// The words in lower case with one blank before, between and after them, without those that people leave out
/// at will. Apostrophes join: "Rhymin' & Stealin'" and "rhymin and stealin" are the same.
std::string wordsOf(const std::string& text)
{
    std::string words = " ";
    std::string word;
    for (const char c : lowered(text) + " ") {
        if (isWordMark(c)) {
            word += c;
        } else if (c != '\'' && !word.empty()) {
            if (word != "the" && word != "and")
                words += word + ' ';
            word.clear();
        }
    }
    return words;
}

std::string withoutGuests(const std::string& artist)
{
    const std::string lower = lowered(artist);
    for (const char* mark : {" ft.", " ft ", " feat"}) {
        if (const auto at = lower.find(mark); at != std::string::npos)
            return artist.substr(0, at);
    }
    return artist;
}

bool beginsWithId(const std::string& name, const std::string& id)
{
    return name.size() >= id.size() && lowered(name.substr(0, id.size())) == lowered(id)
        && (name.size() == id.size() || !isWordMark(name[id.size()]));
}

bool better(const std::filesystem::path& a, const std::filesystem::path& b)
{
    const auto length = [](const std::filesystem::path& p) { return p.stem().string().size(); };
    return length(a) != length(b) ? length(a) < length(b) : a < b;
}

using Paths = std::vector<std::filesystem::path>;

} // namespace

Sample100Recordings findRecordings(
    const Sample100Annotations& annotations, const std::filesystem::path& folder,
    const Paths& files)
{
    std::set<std::string> ids = annotations.queries();
    ids.merge(annotations.references());
    std::map<std::string, Paths> named;
    std::map<std::string, Paths> titled;
    std::set<std::filesystem::path> taken;
    for (const auto& file : files) {
        const auto id = std::ranges::find_if(
            ids, [&](const std::string& i) { return beginsWithId(file.stem().string(), i); });
        if (id != ids.end()) {
            named[*id].push_back(file);
            taken.insert(file);
        }
    }
    for (const auto& file : files) {
        if (taken.contains(file))
            continue;
        const std::string words
            = wordsOf(file.lexically_relative(folder).replace_extension().string());
        std::string best;
        std::size_t longest = 0; // a title that holds another one is meant when it fits
        for (const auto& [id, track] : annotations.tracks) {
            const std::string title = wordsOf(track.title);
            const std::string artist = wordsOf(withoutGuests(track.artist));
            if (ids.contains(id) && title.size() > std::max<std::size_t>(longest, 1)
                && artist.size() > 1 && words.find(title) != std::string::npos
                && words.find(artist) != std::string::npos) {
                best = id;
                longest = title.size();
            }
        }
        if (!best.empty()) {
            titled[best].push_back(file);
            taken.insert(file);
        }
    }

    Sample100Recordings recordings;
    for (const std::string& id : ids) {
        const Paths& found = named.contains(id) ? named[id] : titled[id];
        if (found.empty())
            recordings.missing.push_back(id);
        else
            recordings.tracks[id] = *std::ranges::min_element(found, better);
    }
    std::ranges::copy_if(
        files, std::back_inserter(recordings.noise),
        [&](const std::filesystem::path& file) { return !taken.contains(file); });
    return recordings;
}

} // namespace stemma
