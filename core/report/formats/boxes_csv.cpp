#include "core/report/formats/boxes_csv.h"

#include "core/report/formats/plain_text.h"

namespace stemma
{
namespace
{

std::string quoted(const std::string& text)
{
    std::string cell = "\"";
    for (const char c : text) {
        if (c == '"')
            cell += '"';
        cell += c;
    }
    return cell + '"';
}

} // namespace

std::string boxesCsv(const std::vector<Mark>& marks, const FrequencyRange& frequencies)
{
    std::string csv = "START,END,EXTENT START,EXTENT END,LABEL\n";
    const std::string extent
        = fixedNumber(frequencies.lowest, 3) + ',' + fixedNumber(frequencies.highest, 3);
    for (const Mark& mark : marks) {
        csv += fixedNumber(mark.time.start, 9) + ',' + fixedNumber(mark.time.end, 9) + ',' + extent
            + ',' + quoted(singleLine(mark.label)) + '\n';
    }
    return csv;
}

} // namespace stemma
