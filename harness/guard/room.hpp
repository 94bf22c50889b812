// Room: a network of its own for this process and all that it starts: loopback is all there is.
#pragma once

#include <string>

namespace greenroom::harness::guard {

/// Enters it; before any thread is started. Empty: this process is in it now; else why the system
/// does not allow it.
std::string enter_own_network();

}  // namespace greenroom::harness::guard
