// Settings of a test's own, so that none sees those of the user or of another test.
#pragma once

namespace stemma::test
{

/// To be called first, with the name of the test: what it keeps goes to a file of its own, which is empty now.
void useTestSettings(const char* test);

} // namespace stemma::test
