// Music as notes: what a MIDI file holds, or what is made up.
#pragma once

#include <cstdint>
#include <vector>

namespace stemma
{

/// A channel message of MIDI with its time.
struct ScoreEvent {
    double seconds = 0;
    std::uint8_t kind = 0; ///< noteOff, noteOn, ... of ScoreKind
    std::uint8_t channel = 0; ///< 0..15; 9 is drums
    std::uint8_t first = 0; ///< key, controller, program, pressure, or the pitch wheel's low 7 bits
    std::uint8_t second = 0; ///< velocity, value, or the pitch wheel's high 7 bits
};

/// The upper half of MIDI's status byte.
namespace ScoreKind
{
constexpr std::uint8_t noteOff = 0x80;
constexpr std::uint8_t noteOn = 0x90;
constexpr std::uint8_t keyPressure = 0xA0;
constexpr std::uint8_t controller = 0xB0;
constexpr std::uint8_t program = 0xC0;
constexpr std::uint8_t pressure = 0xD0;
constexpr std::uint8_t pitchWheel = 0xE0;
} // namespace ScoreKind

constexpr std::uint8_t drumChannel = 9;

struct Score {
    std::vector<ScoreEvent> events; ///< by time
    double seconds = 0; ///< of the whole, what rings on not counted
};

} // namespace stemma
