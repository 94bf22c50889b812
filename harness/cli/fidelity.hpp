// Fidelity: what docs/fidelity.md says of an operation. The page is embedded when greenroom is
// built, so that what it says is said of the program at hand.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::harness::cli {

/// docs/fidelity.md as it was when greenroom was built.
std::string_view fidelity_page();

struct Fidelity {
  std::string state;    ///< modelled, partial, refused
  std::string differs;  ///< differences and unknowns; empty: none are known
  std::string route;    ///< GET /zones; of Cloudflare's operations alone
  std::vector<std::string> sources;
  std::string chapter;  ///< where in the page
};
/// Its row in the page's table of that service; nothing where the page does not know it.
std::optional<Fidelity> fidelity_of(std::string_view page, std::string_view service,
                                    std::string_view operation);

}  // namespace greenroom::harness::cli
