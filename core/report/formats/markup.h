// Text inside of XML, HTML and WebVTT.
#pragma once

#include <string>
#include <string_view>

namespace stemma
{

/// & < > " and ' as entities; what XML 1.0 forbids becomes U+FFFD. For elements and quoted attributes.
std::string markupText(std::string_view bytes);

} // namespace stemma
