#include "core/report/formats/audacity_labels.h"

#include "core/report/formats/plain_text.h"

namespace stemma
{

std::string
audacityLabels(const std::vector<Mark>& marks, const std::optional<FrequencyRange>& frequencies)
{
    std::string text;
    for (const Mark& mark : marks) {
        text += fixedNumber(mark.time.start, 6) + '\t' + fixedNumber(mark.time.end, 6) + '\t'
            + singleLine(mark.label) + '\n';
        if (frequencies)
            text += "\\\t" + fixedNumber(frequencies->lowest, 6) + '\t'
                + fixedNumber(frequencies->highest, 6) + '\n';
    }
    return text;
}

} // namespace stemma
