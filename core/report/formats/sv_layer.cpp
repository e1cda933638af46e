#include "core/report/formats/sv_layer.h"

#include "core/report/formats/markup.h"
#include "core/report/formats/plain_text.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <initializer_list>
#include <utility>

namespace stemma
{
namespace
{

using Attributes = std::initializer_list<std::pair<const char*, std::string>>;

std::string element(const char* name, const Attributes& attributes, const char* end)
{
    std::string text = std::string("<") + name;
    for (const auto& [attribute, value] : attributes)
        text += std::string(" ") + attribute + "=\"" + markupText(value) + '"';
    return text + end + '\n';
}

} // namespace

std::string svLayerXml(const std::vector<Mark>& marks, const SvLayer& layer)
{
    const auto frame = [&](double seconds) {
        return std::int64_t{std::llround(std::max(seconds, 0.0) * layer.sampleRate)};
    };
    std::int64_t end = 0;
    for (const Mark& mark : marks)
        end = std::max(end, frame(mark.time.end));
    const std::string lowest = fixedNumber(layer.frequencies.lowest, 3);
    const std::string highest = fixedNumber(layer.frequencies.highest, 3);
    const std::string extent = fixedNumber(layer.frequencies.highest - layer.frequencies.lowest, 3);

    std::string xml
        = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE sonic-visualiser>\n<sv>\n<data>\n";
    xml += element(
        "model",
        {{"id", "1"},
         {"name", singleLine(layer.name)},
         {"sampleRate", std::to_string(layer.sampleRate)},
         {"start", "0"},
         {"end", std::to_string(end)},
         {"type", "sparse"},
         {"dimensions", "2"},
         {"resolution", "1"},
         {"notifyOnAdd", "true"},
         {"dataset", "0"},
         {"subtype", "box"},
         {"minimum", lowest},
         {"maximum", highest},
         {"units", "Hz"}},
        "/>");
    xml += "<dataset id=\"0\" dimensions=\"2\">\n";
    for (const Mark& mark : marks) {
        const std::int64_t start = frame(mark.time.start);
        xml += element(
            "point",
            {{"frame", std::to_string(start)},
             {"value", lowest},
             {"duration", std::to_string(std::max<std::int64_t>(frame(mark.time.end) - start, 1))},
             {"extent", extent},
             {"label", singleLine(mark.label)}},
            "/>");
    }
    xml += "</dataset>\n</data>\n<display>\n";
    xml += element(
        "layer",
        {{"id", "2"},
         {"type", "boxes"},
         {"name", "Boxes"},
         {"presentationName", singleLine(layer.name)},
         {"model", "1"},
         {"verticalScale", "0"},
         {"colourName", "Stemma " + layer.colour},
         {"colour", layer.colour},
         {"darkBackground", "false"}},
        "/>");
    return xml + "</display>\n</sv>\n";
}

} // namespace stemma
