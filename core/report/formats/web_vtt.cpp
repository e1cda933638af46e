#include "core/report/formats/web_vtt.h"

#include "core/report/formats/plain_text.h"

#include <algorithm>

namespace stemma
{
namespace
{

/// "00:01:02.250": hours have two digits at least.
std::string timestamp(double seconds)
{
    const std::string code = timeCode(seconds);
    return code.find(':') < 2 ? '0' + code : code;
}

/// Without these characters no text can be taken for a tag, an entity or "-->".
std::string cueText(std::string_view bytes)
{
    std::string text;
    for (const char c : singleLine(bytes)) {
        if (c == '&')
            text += "&amp;";
        else if (c == '<')
            text += "&lt;";
        else if (c == '>')
            text += "&gt;";
        else
            text += c;
    }
    return text;
}

} // namespace

std::string webVtt(const std::vector<Mark>& marks, std::string_view title)
{
    std::string vtt = "WEBVTT - " + cueText(title) + '\n';
    int number = 0;
    for (const Mark& mark : marks) {
        // A cue has to end after its beginning.
        const double end = std::max(mark.time.end, std::max(mark.time.start, 0.0) + 0.001);
        vtt += '\n' + std::to_string(++number) + '\n' + timestamp(mark.time.start) + " --> "
            + timestamp(end) + '\n' + cueText(mark.label) + '\n';
    }
    return vtt;
}

} // namespace stemma
