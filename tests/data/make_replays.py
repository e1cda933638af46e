#!/usr/bin/python3
"""Two performances of the same MIDI songs: what reused audio is told from music that was played again.

    make_replays.py MIDI_FOLDER OUT

OUT/first/NAME.ogg is played by FluidSynth with the Fluid sound font. OUT/second/NAME.ogg has the same notes with
other instruments (TimGM6mb, the patches of freepats, or an FM chip), each note a little early or late and louder or
softer as people play; one song in five keeps the exact times and loudness. OUT/songs.tsv: name, seconds, standard
deviation of the times in seconds, instruments. Equal names give equal performances. Files that are no MIDI are named
and left out.

Needs from Debian: python3-mido fluidsynth timidity ffmpeg fluid-soundfont-gm timgm6mb-soundfont freepats opl3-soundfont
"""
import hashlib
import os
import random
import subprocess
import sys

import mido

FONTS = "/usr/share/sounds/sf2/"
FIRST = FONTS + "FluidR3_GM.sf2"
SECOND = [FONTS + "TimGM6mb.sf2", "freepats", FONTS + "TimGM6mb.sf2", "freepats", FONTS + "OPL-3_FM_128M.sf2"]
DEVIATIONS = [0, 0.01, 0.01, 0.02, 0.02]
SHORTEST, LONGEST = 35, 130  # seconds


def tempo_map(song):
    changes = [(0, 500000)]
    for track in song.tracks:
        tick = 0
        for message in track:
            tick += message.time
            if message.type == "set_tempo":
                changes.append((tick, message.tempo))
    return sorted(changes, key=lambda change: change[0])  # of two at one tick the later one counts


def perform(source, target, deviation, rng):
    """Writes the song with the attacks and velocities of a person: a drift of each channel and a part of each note."""
    song = mido.MidiFile(source, clip=True)
    changes = tempo_map(song)
    result = mido.MidiFile(type=1, ticks_per_beat=song.ticks_per_beat)
    drift = {}
    for track in song.tracks:
        tick, events, sounding = 0, [], {}
        for order, message in enumerate(track):
            tick += message.time
            shift = 0
            if message.type == "end_of_track":
                continue
            if deviation > 0 and message.type in ("note_on", "note_off"):
                key = (message.channel, message.note)
                if message.type == "note_on" and message.velocity > 0:
                    drift[message.channel] = 0.9 * drift.get(message.channel, 0) + rng.gauss(0, 0.3 * deviation)
                    seconds = drift[message.channel] + rng.gauss(0, 0.7 * deviation)
                    tempo = [t for at, t in changes if at <= tick][-1]
                    shift = round(seconds * 1e6 / tempo * song.ticks_per_beat)
                    sounding.setdefault(key, []).append(shift)
                    louder = int(message.velocity * (1 + rng.gauss(0, 0.15)))
                    message = message.copy(velocity=max(8, min(127, louder)))
                elif sounding.get(key):
                    shift = sounding[key].pop(0)
            events.append((max(0, tick + shift), order, message))
        last, written = 0, mido.MidiTrack()
        for at, _, message in sorted(events, key=lambda event: event[:2]):
            written.append(message.copy(time=at - last))
            last = at
        result.tracks.append(written)
    result.save(target)


def play(midi, instruments, target, seconds):
    wav = target + ".wav"
    if instruments == "freepats":
        command = ["timidity", "-c", "/etc/timidity/freepats.cfg", "-Ow", "-s", "44100", "-o", wav, midi]
    else:
        command = ["fluidsynth", "-ni", "-q", "-F", wav, "-r", "44100", "-g", "0.5", instruments, midi]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)
    cut = f"apad=whole_dur={seconds},atrim=0:{seconds}"
    subprocess.run(["ffmpeg", "-v", "error", "-y", "-i", wav, "-af", cut, "-c:a", "libvorbis", "-q:a", "5", target],
                   check=True)
    os.remove(wav)


def main(folder, out):
    for side in ("first", "second"):
        os.makedirs(f"{out}/{side}", exist_ok=True)
    songs = sorted(os.path.join(at, name) for at, _, names in os.walk(folder) for name in names
                   if name.lower().endswith((".mid", ".midi")))
    if not songs:
        sys.exit(f"{folder}: no MIDI files here")
    with open(f"{out}/songs.tsv", "w", encoding="utf-8") as table:
        for song in songs:
            try:
                seconds = mido.MidiFile(song, clip=True).length
            except (EOFError, OSError, ValueError, KeyError) as error:
                print(f"{song}: {error}", file=sys.stderr)
                continue
            if seconds < SHORTEST:
                continue
            seconds = min(seconds, LONGEST)
            relative = os.path.relpath(song, folder)
            name = hashlib.md5(relative.encode()).hexdigest()[:4] + "_" + os.path.splitext(os.path.basename(song))[0].replace(" ", "_")
            rng = random.Random(name)
            deviation, instruments = rng.choice(DEVIATIONS), rng.choice(SECOND)
            play(song, FIRST, f"{out}/first/{name}.ogg", seconds)
            again = f"{out}/{name}.mid"
            perform(song, again, deviation, rng)
            play(again, instruments, f"{out}/second/{name}.ogg", seconds)
            os.remove(again)
            print(name, f"{seconds:.1f}", deviation, os.path.basename(instruments), sep="\t", file=table, flush=True)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
