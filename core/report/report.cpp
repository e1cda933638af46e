#include "core/report/report.h"

namespace stemma
{

std::string exhibitLetter(std::size_t index)
{
    constexpr std::size_t letters = 26;
    std::string letter;
    for (std::size_t rest = index + 1; rest > 0; rest = (rest - 1) / letters)
        letter.insert(letter.begin(), static_cast<char>('A' + (rest - 1) % letters));
    return letter;
}

} // namespace stemma
