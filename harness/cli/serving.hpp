// Serving: a cloud behind a listener until a signal comes: where it listens, what it prints, what
// it logs. For `greenroom serve` alone.
#pragma once

#include "harness/cli/program.hpp"
#include "harness/loopback/listener.hpp"
#include "harness/serve/served_cloud.hpp"

#include <string>

namespace greenroom::harness::cli {

[[noreturn]] void refuse(const std::string& what, const std::string& remedy);

/// Refuses, by throwing BadInput, what may not be listened on.
ListenerSettings listening(const Serve& wanted, std::uint16_t port);
/// Greets, answers, and ends what is under way when INT or TERM comes.
void serve_until_told(const Serve& wanted, ServedCloud& cloud, ListenerSettings where);

}  // namespace greenroom::harness::cli
