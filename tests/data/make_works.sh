#!/usr/bin/env bash
# Makes the demo recordings and the works that sample them; run by hand, its results are committed.
#   make_works.sh MUSIC [OUT]
# MUSIC holds the unpacked Debian packages that LICENSES.md names, each in a folder of its name.
# Needs ffmpeg and rubberband-cli. Writes OUT/library, OUT/works and OUT/truth.json (OUT: demo, next to this file).
set -euo pipefail

music=${1:?usage: make_works.sh MUSIC [OUT]}
out=${2:-$(dirname "${BASH_SOURCE[0]}")/demo}
rate=44100
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out/library" "$out/works"

ff() { ffmpeg -nostdin -loglevel error -y -fflags +bitexact "$@"; }
calc() { awk "BEGIN { printf \"%.6f\", $1 }"; }

# encode IN.wav OUT.ogg TITLE ARTIST ALBUM
encode() {
    ff -i "$1" -map_metadata -1 -metadata title="$3" -metadata artist="$4" -metadata album="$5" \
        -metadata genre="Demo" -flags:a +bitexact -c:a libvorbis -q:a 2 "$2"
}

# reference NAME SOURCE START SECONDS TITLE ARTIST ALBUM: an excerpt becomes a recording of the library.
reference() {
    ff -ss "$3" -t "$4" -i "$music/$2" -ar $rate -af "afade=t=in:d=0.01,afade=t=out:st=$(calc "$4-0.01"):d=0.01" \
        -c:a pcm_f32le "$work/excerpt.wav"
    encode "$work/excerpt.wav" "$out/library/$1.ogg" "$5" "$6" "$7"
}

# host OUT SOURCE START SECONDS
host() { ff -ss "$3" -t "$4" -i "$music/$2" -ac 2 -ar $rate -c:a pcm_f32le "$1"; }

# drums OUT BPM SECONDS: kick on 1 and the middle of 3, snare on 2 and 4, hats on the quavers.
drums() {
    local beat
    beat=$(calc "60/$2")
    local p="mod(t,4*$beat)"
    kick() { echo "gte($p,$1)*exp(-9*($p-$1))*sin(2*PI*(52*($p-$1)+3*(1-exp(-35*($p-$1)))))"; }
    snare() { echo "gte($p,$1)*exp(-15*($p-$1))*(0.5*(2*random(0)-1)+0.3*sin(2*PI*185*($p-$1)))"; }
    local hat="0.16*exp(-70*mod(t,$beat/2))*(2*random(1)-1)"
    ff -f lavfi -i "aevalsrc='0.5*($(kick 0)+$(kick "2.5*$beat"))+0.45*($(snare "$beat")+$(snare "3*$beat"))+$hat':s=$rate:d=$3" \
        -ac 2 -c:a pcm_f32le "$1"
}

# piece OUT NAME START SECONDS: a stretch of a library recording, as decoders give it, without a click at its ends.
piece() {
    ff -i "$out/library/$2.ogg" -af "atrim=start=$3:duration=$4,asetpts=PTS-STARTPTS,afade=t=in:d=0.005,afade=t=out:st=$(calc "$4-0.005"):d=0.005" \
        -ac 2 -ar $rate -c:a pcm_f32le "$1"
}

# varispeed IN OUT RATIO: faster and higher together, as a turntable does it.
varispeed() { ff -i "$1" -af "asetrate=$(calc "$rate*$3"),aresample=$rate:resampler=swr" -c:a pcm_f32le "$2"; }

# stretched IN OUT TEMPO SEMITONES
stretched() { rubberband -q -3 -T "$3" -p "$4" "$1" "$2"; }

# rms FILE START SECONDS in dB
rms() {
    ffmpeg -nostdin -hide_banner -ss "$2" -t "$3" -i "$1" -af astats=measure_perchannel=none -f null - 2>&1 |
        awk '/RMS level dB/ { print $NF; exit }'
}

seconds() { ffprobe -v error -show_entries stream=duration -of csv=p=0 "$1"; }

# lay HOST SAMPLE DB FILTER OUT START...: the sample at places of the host, DB above the host where the first one sounds.
lay() {
    local host=$1 sample=$2 db=$3 filter=$4 result=$5
    shift 5
    local length gain graph="" labels="[0:a]" i=0 start
    ff -i "$sample" -af "$filter" -c:a pcm_f32le "$work/filtered.wav"
    length=$(seconds "$sample")
    gain=$(calc "$(rms "$host" "$1" "$length") + $db - $(rms "$work/filtered.wav" 0 "$length")")
    graph="[1:a]volume=${gain}dB,asplit=$#"
    for start in "$@"; do graph+="[s$i]"; i=$((i + 1)); done
    i=0
    for start in "$@"; do
        graph+=";[s$i]adelay=$(awk "BEGIN { printf \"%d\", $start*$rate+0.5 }")S:all=1[d$i]"
        labels+="[d$i]"
        i=$((i + 1))
    done
    ff -i "$host" -i "$work/filtered.wav" -filter_complex \
        "$graph;${labels}amix=inputs=$(($# + 1)):duration=first:normalize=0" -c:a pcm_f32le "$result"
}

# publish IN.wav NAME TITLE ARTIST: peaks at -1 dB, then a work of the demo.
publish() {
    local peak
    peak=$(ffmpeg -nostdin -hide_banner -i "$1" -af astats=measure_perchannel=none -f null - 2>&1 |
        awk '/Peak level dB/ { print $NF; exit }')
    ff -i "$1" -af "volume=$(calc "-1-($peak)")dB" -c:a pcm_f32le "$work/level.wav"
    encode "$work/level.wav" "$out/works/$2.ogg" "$3" "$4" "Stemma demo works"
}

# occurrence QUERY_START QUERY_SECONDS REFERENCE_START REFERENCE_SECONDS
occurrence() {
    printf '{"query_start": %.4f, "query_end": %.4f, "reference_start": %.4f, "reference_end": %.4f}' \
        "$1" "$(calc "$1+$2")" "$3" "$(calc "$3+$4")"
}

mars=marsshooter-data/usr/share/games/marsshooter/audio/music
ufo=ufoai-music/usr/share/games/ufoai/base/0music.pk3.d/music
rescue=mrrescue/usr/share/games/mrrescue/mrrescue.love.d/data/sfx
ardentryst=ardentryst/usr/share/games/ardentryst/Music
hexahop=hex-a-hop-data/usr/share/games/hex-a-hop/hex-a-hop

reference starfall "$mars/06_starfall.ogg" 60 32 "Starfall (excerpt)" "Obsidian Shell" "M.A.R.S."
reference battlescape "$ufo/Crystan-Battlescape02.ogg" 90 30 "Battlescape 02 (excerpt)" "Christian Hoffmann" "UFO: Alien Invasion"
reference urban_warfare "$ufo/MarineUrbanWarfare.ogg" 40 30 "Urban Warfare (excerpt)" '"Marine" Baklund' "UFO: Alien Invasion"
reference rocker_ronni "$rescue/rockerronni.ogg" 12 30 "Rocker Ronni (excerpt)" "Tangram Games" "Mr. Rescue"
reference world_map "$ardentryst/World_Map.ogg" 6 32 "World Map (excerpt)" "Jordan Trudgett" "Ardentryst"
reference hex_a_hop "$hexahop/music-game-1.ogg" 30 30 "Game Music 1 (excerpt)" "remaxim" "Hex-a-Hop"

# 1. Six seconds of Starfall, sped up by 12 % like a record, looped four times under drums of the same tempo.
piece "$work/p.wav" starfall 12 6
varispeed "$work/p.wav" "$work/q.wav" 1.12
loop=$(calc "6/1.12")
drums "$work/host.wav" "$(calc "8*60/$loop")" 30
places=(4 "$(calc "4+$loop")" "$(calc "4+2*$loop")" "$(calc "4+3*$loop")")
lay "$work/host.wav" "$work/q.wav" 0 anull "$work/mix.wav" "${places[@]}"
publish "$work/mix.wav" varispeed_loop "Loop Under Drums" "Stemma"

# 2. Eight seconds of Urban Warfare, three semitones lower at the same tempo, dulled, twice in another piece.
piece "$work/p.wav" urban_warfare 10 8
stretched "$work/p.wav" "$work/q.wav" 1 -3
host "$work/host.wav" "$ardentryst/Sempridge.ogg" 20 32
lay "$work/host.wav" "$work/q.wav" 2 "lowpass=f=3000" "$work/mix.wav" 3 18
publish "$work/mix.wav" pitched_filtered "Three Semitones Down" "Stemma"

# 3. World Map, slowed down by 10 % like a record, and Rocker Ronni, 15 % faster at the same pitch, in a third piece.
piece "$work/p.wav" world_map 8 9
varispeed "$work/p.wav" "$work/q.wav" 0.9
host "$work/host.wav" "$rescue/happyfeerings.ogg" 2 34
lay "$work/host.wav" "$work/q.wav" 4 "highpass=f=120" "$work/mix.wav" 3
piece "$work/p.wav" rocker_ronni 6 6.9
stretched "$work/p.wav" "$work/q.wav" 1.15 0
lay "$work/mix.wav" "$work/q.wav" 2 anull "$work/mix2.wav" 16 24
publish "$work/mix2.wav" two_samples "Two Records at Once" "Stemma"

# 4. Music with drums and nothing of the library.
host "$work/a.wav" "$ardentryst/Snodom.ogg" 10 30
drums "$work/d.wav" 96 30
lay "$work/a.wav" "$work/d.wav" -3 anull "$work/mix.wav" 0
publish "$work/mix.wav" no_sample "Nobody Else's Music" "Stemma"

# sample REFERENCE RATIO SEMITONES DB KIND MODE EXCERPT_SECONDS EFFECTS OCCURRENCES
sample() {
    printf '{"reference": "library/%s.ogg", "tempo_ratio": %s, "pitch_shift": %s, "sample_to_host_db": %s, "kind": "%s",\n       "mode": "%s", "chopped": false, "excerpt_seconds": %s, "effects": [%s],\n       "occurrences": [%s]}' \
        "$@"
}
# query NAME NEGATIVE HOST SAMPLES
query() {
    printf '    {"query": "works/%s.ogg", "duration": %.3f, "negative": %s, "host": %s,\n     "samples": [%s]}' \
        "$1" "$(seconds "$out/works/$1.ogg")" "$2" "$3" "$4"
}
semitones() { calc "12*log($1)/log(2)"; }
join() { local IFS=,; echo "$*"; }

loops=()
for place in "${places[@]}"; do loops+=("$(occurrence "$place" "$loop" 12 6)"); done
{
    printf '{"format": "asid-bench-1", "profile": "demo", "seed": 0,\n "library": ['
    names=()
    for name in battlescape hex_a_hop rocker_ronni starfall urban_warfare world_map; do
        names+=("\"library/$name.ogg\"")
    done
    printf '%s],\n "queries": [\n' "$(join "${names[@]}")"
    query varispeed_loop false '{"type": "drums", "track": null}' \
        "$(sample starfall 1.12 "$(semitones 1.12)" 0 varispeed loop 6 "" "$(join "${loops[@]}")")"
    printf ',\n'
    query pitched_filtered false '{"type": "track", "track": "Sempridge"}' \
        "$(sample urban_warfare 1.0 -3.0 2 stretch+pitch placed 8 '{"name": "lowpass", "hz": 3000}' \
            "$(join "$(occurrence 3 8 10 8)" "$(occurrence 18 8 10 8)")")"
    printf ',\n'
    query two_samples false '{"type": "track", "track": "Happy Feerings"}' \
        "$(join "$(sample world_map 0.9 "$(semitones 0.9)" 4 varispeed placed 9 '{"name": "highpass", "hz": 120}' "$(occurrence 3 10 8 9)")" \
            "$(sample rocker_ronni 1.15 0.0 2 stretch placed 6.9 "" "$(join "$(occurrence 16 6 6 6.9)" "$(occurrence 24 6 6 6.9)")")")"
    printf ',\n'
    query no_sample true '{"type": "track", "track": "Snodom"}' ""
    printf '\n]}\n'
} >"$out/truth.json"
