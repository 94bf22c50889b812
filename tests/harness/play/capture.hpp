// Capture: what the services of a built world answer over the wire, and the captured world file
// that holds it. For tests; the program that captures an account is another.
#pragma once

#include "harness/language/yaml.hpp"
#include "harness/world_builder.hpp"

#include <map>
#include <string>

namespace greenroom::tests {

/// By "service/kind" and id, as text: numbers and dates are what the wire said.
using Described = std::map<std::string, std::map<std::string, harness::Node>>;
Described describe(const harness::BuiltWorld& world);
/// A world file "prod" of them; `more` are short words of it.
std::string captured_file(const harness::BuiltWorld& world, const std::string& more = "");
/// On one line, members by name: equal texts are equal documents.
std::string canonical(harness::Node document);
/// Puts a rule for /admin on the production listener.
void add_rule(harness::BuiltWorld& world);

}  // namespace greenroom::tests
