// What generated songs are put together from. Rhythms are strings of 16 steps, four a beat.
#pragma once

#include <array>
#include <string_view>

namespace stemma::song_patterns
{

/// Semitones of the seven degrees above the root.
using Scale = std::array<int, 7>;
constexpr std::array<Scale, 7> scales = {{
    {0, 2, 4, 5, 7, 9, 11}, // major, twice: it is common
    {0, 2, 4, 5, 7, 9, 11},
    {0, 2, 3, 5, 7, 8, 10}, // minor
    {0, 2, 3, 5, 7, 9, 10}, // dorian
    {0, 2, 4, 5, 7, 9, 10}, // mixolydian
    {0, 1, 3, 5, 7, 8, 10}, // phrygian
    {0, 2, 3, 5, 7, 8, 11}, // harmonic minor
}};

/// Degrees of the chords of four bars.
using Progression = std::array<int, 4>;
constexpr std::array<Progression, 18> progressions = {{
    {0, 4, 5, 3},
    {0, 3, 4, 4},
    {5, 3, 0, 4},
    {1, 4, 0, 0},
    {0, 5, 1, 4},
    {0, 6, 5, 6},
    {0, 6, 5, 4},
    {0, 0, 3, 0},
    {0, 5, 3, 4},
    {0, 2, 3, 4},
    {3, 4, 2, 5},
    {0, 3, 0, 4},
    {0, 0, 0, 0},
    {0, 6, 0, 6},
    {0, 3, 6, 2},
    {5, 4, 3, 4},
    {0, 4, 1, 3},
    {2, 5, 1, 4},
}};

/// X accented, x played, o soft, . silent.
constexpr std::array<std::string_view, 16> kicks = {
    "X...X...X...X...", "X.......X.......", "X.....x...X.....", "X..x..x...x.....",
    "X.........X.....", "X.x.......X.....", "X..x....x.X.....", "X.......X.x.....",
    "X.....X.....X...", "X..X..X.........", "X.x...x..xx.....", "X......xX.......",
    "X...x...X...x.x.", "X.........x..x..", "x.....X...x.....", "X.X...X...X.X...",
};
constexpr std::array<std::string_view, 12> snares = {
    "....X.......X...", "....X.......X...", "....X.......X..o", "....X..o.o..X...",
    "........X.......", "....X..o....X.o.", "....X.......X.x.", "..o.X..o.o..X..o",
    "....x..x....x...", "............X...", "...x..x....x..x.", "....X...x...X...",
};
constexpr std::array<std::string_view, 12> hats = {
    "x.o.x.o.x.o.x.o.", "xoxoxoxoxoxoxoxo", "..X...X...X...X.", "x...x...x...x...",
    "x.x.x.x.x.x.x.xx", "x..ox..ox..ox..o", "xooxxooxxooxxoox", "x.o.x.oox.o.x.oo",
    "X.xxX.xxX.xxX.xx", "................", "o.x.o.x.o.x.o.x.", "x.....x.x.....x.",
};
constexpr std::array<std::string_view, 8> extras = {
    "................", "................", "..x..x....x..x..", "x..x..x.x..x..x.",
    "......x.......x.", "x.......x.......", "...x......x...x.", "x.xxx.xxx.xxx.xx",
};

/// 1 the root, 5 the fifth, 8 the octave, 3 the third, 7 the seventh, - held, . silent.
constexpr std::array<std::string_view, 16> basses = {
    "1-------1-------", "1-1-1-1-1-1-1-1-", "1---1---1---1---", "1-----1-5-----1-",
    "1...8...1...8...", "..1-..1-..1-..1-", "1--1--1-1--1--5-", "1-..5-..8-..5-..",
    "1---3---5---7---", "1...............", "1.1...1.1.8.5...", "1-----8-7-----5-",
    "11.11.1.11.11.5.", "1---8-5---1---3-", "1---------5-----", "1-.1..8-.1..5-1-",
};

/// As for drums; - is held.
constexpr std::array<std::string_view, 14> comps = {
    "X---------------", "X-------x-------", "..x...x...x...x.", "X--x--x-X--x--x-",
    "X..x..x...x..x..", "x---x---x---x---", "....x.......x...", "X.....x-----x...",
    "x.x.x.x.x.x.x.x.", "X------x--------", "..x-..x-..x-..x-", "X---..x-..x-x...",
    "xxx.xxx.xxx.xxx.", "X-----x---x-----",
};
constexpr std::array<std::string_view, 14> melodies = {
    "x---x---x---x---", "x-------x---x---", "x--x--x-x-------", "..x-x-x-x---....",
    "x-x-x---x-x-x---", "x-----x-x-----x-", "x.......x.x.x...", "x-xxx-xxx-x-x---",
    "x---........x-x-", "x--x--x--x--x-x-", "x---------------", "....x-x-x-x-....",
    "xx.xx.x.xx.x....", "x-x-x-x-x-x-x-x-",
};

/// Programs of General MIDI, from 0.
constexpr std::array<int, 9> bassPrograms = {32, 33, 34, 35, 36, 37, 38, 39, 87};
constexpr std::array<int, 24> compPrograms
    = {0, 1, 2, 3, 4, 5, 6, 7, 15, 16, 17, 18, 19, 21, 24, 25, 26, 27, 28, 29, 30, 62, 63, 107};
constexpr std::array<int, 30> melodyPrograms
    = {8,  9,  11, 12, 13, 22, 40, 42, 46, 56, 57, 59, 60, 64,  65,
       66, 68, 71, 72, 73, 74, 75, 79, 80, 81, 82, 84, 85, 104, 108};
constexpr std::array<int, 14> padPrograms
    = {44, 48, 49, 50, 51, 52, 53, 54, 88, 89, 90, 91, 92, 95};
constexpr std::array<int, 8> kits = {0, 0, 8, 16, 24, 25, 32, 40};

} // namespace stemma::song_patterns
