#include "tests/bench/imagined_tracks.h"

#include <array>
#include <span>
#include <string>
#include <string_view>

namespace stemma::bench
{
namespace
{

using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 32> firstNames{
    "James",  "Björk",     "Tetsuo", "Fela",   "Günther", "Ólafur",    "Nina",   "Chico",
    "Miriam", "Sébastien", "山下",   "坂本",   "Дмитрий", "Αλέξης",    "Çiğdem", "Lou",
    "Marvin", "Ella",      "Ömer",   "Zoë",    "Ünal",    "Françoise", "João",   "Søren",
    "Łukasz", "Dvořák",    "Curtis", "Aretha", "Otis",    "فيروز",     "Minnie", "Gil"};
constexpr std::array<std::string_view, 32> lastNames{
    "Brown",   "Guðmundsdóttir", "Watanabe",    "Kuti",       "Müller",  "Arnalds",  "Simone",
    "Buarque", "Makeba",         "Tellier",     "達郎",       "龍一",    "Иванов",   "Ζορμπάς",
    "Şahin",   "Donaldson",      "Gaye",        "Fitzgerald", "Özkan",   "Kravitz",  "Aydın",
    "Hardy",   "Gilberto",       "Kierkegaard", "Wiśniewski", "Antonín", "Mayfield", "Franklin",
    "Redding", "الرحباني",       "Riperton",    "Scott-Heron"};
constexpr std::array<std::string_view, 32> adjectives{
    "Funky", "Blue",    "Électrique", "Golden", "Große",  "Midnight", "Little",  "Broken",
    "Lost",  "Crimson", "静かな",     "Тихий",  "Silent", "Naïve",    "Última",  "Deep",
    "Sweet", "Heavy",   "Young",      "Wild",   "Slow",   "Über",     "Plastic", "Hidden",
    "Cold",  "Green",   "Distant",    "Rusty",  "First",  "Last",     "Secret",  "Paper"};
constexpr std::array<std::string_view, 32> nouns{
    "Drummer", "Monday", "Liberté", "Soul",  "Straße", "Train",    "River",  "Heart",
    "Highway", "Garden", "夜",      "Море",  "Mirror", "Café",     "Canção", "Groove",
    "Machine", "Summer", "Letters", "Dance", "Rain",   "Fräulein", "Echo",   "Shadows",
    "Harbour", "Fields", "Signal",  "Wire",  "Moon",   "Song",     "Letter", "Tiger"};

/// Spreads an index over 64 bits (the finaliser of SplitMix64).
std::uint64_t scatter(std::uint64_t value)
{
    value += 0x9E3779B97F4A7C15U;
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31U);
}

/// Words drawn one after the other from one number.
class Draw
{
public:
    explicit Draw(std::uint64_t seed)
        : m_left(scatter(seed))
    {
    }
    std::uint64_t below(std::uint64_t end)
    {
        const std::uint64_t drawn = m_left % end;
        m_left = scatter(m_left);
        return drawn;
    }
    std::string word(Words words) { return std::string(words[below(words.size())]); }

private:
    std::uint64_t m_left;
};

std::string twoDigits(std::uint64_t number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

struct Kind {
    std::string_view extension, container, codec;
    int bits;
};
constexpr std::array<Kind, 4> kinds{
    {{".flac", "flac", "flac", 16},
     {".mp3", "mp3", "mp3", 0},
     {".ogg", "ogg", "vorbis", 0},
     {".wav", "wav", "pcm_s24le", 24}}};

constexpr std::int64_t tracksOfAlbum = 12;
constexpr std::int64_t albumsOfArtist = 4;
constexpr std::uint64_t roots = 24;

} // namespace

ImaginedTrack imaginedTrack(std::int64_t index)
{
    const auto number = static_cast<std::uint64_t>(index);
    const std::uint64_t album = number / tracksOfAlbum;
    const std::uint64_t artist = album / albumsOfArtist;
    Draw ofArtist(artist);
    Draw ofAlbum(album + 0xA1B0'0000'0000U);
    Draw ofTrack(number + 0x7AC3'0000'0000U);

    ImaginedTrack track;
    track.root = "/music/disk " + twoDigits(ofArtist.below(roots));
    TrackRecord& record = track.record;
    record.id = TrackId{index + 1};
    auto& tags = record.info.tags;
    tags.artist = ofArtist.word(firstNames) + ' ' + ofArtist.word(lastNames);
    tags.album = ofAlbum.word(adjectives) + ' ' + ofAlbum.word(nouns);
    tags.year = std::to_string(1955 + ofAlbum.below(70));
    tags.title = ofTrack.word(adjectives) + ' ' + ofTrack.word(nouns);
    tags.genre = "Soul";
    const Kind& kind = kinds.at(ofAlbum.below(kinds.size()));
    // The album's number keeps two albums of one name apart, as people do on disk.
    record.path = track.root / tags.artist / (tags.album + " [" + std::to_string(album) + "]")
        / (twoDigits(number % tracksOfAlbum + 1) + ' ' + tags.title + std::string(kind.extension));
    auto& format = record.info.format;
    format.container = kind.container;
    format.codec = kind.codec;
    format.sampleRate = ofAlbum.below(8) == 0 ? 48'000 : 44'100;
    format.channels = ofAlbum.below(10) == 0 ? 1 : 2;
    format.bitsPerSample = kind.bits;
    record.seconds = 60 + static_cast<double>(ofTrack.below(420'000)) / 1000;
    record.info.declaredSeconds = record.seconds;
    record.stamp.size = static_cast<std::int64_t>(record.seconds * 100'000);
    if (ofTrack.below(500) == 0)
        record.damage = AudioDamage{record.seconds / 2, true, "Invalid data found"};
    return track;
}

} // namespace stemma::bench
