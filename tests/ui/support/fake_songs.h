// Three songs and the queries that find them, for tests of the window.
#pragma once

#include "tests/ui/support/fake_engine.h"

namespace stemma::test
{

/// A query of 20 s in which these are found.
QueryResult makeAnswer(std::vector<Match> matches);

/// Tracks 1 to 3 with their maps; "beat.wav", in which two are found and a third is weak, and "weak.wav", in
/// which only the weak one is.
void addSongs(FakeEngine& engine);

} // namespace stemma::test
