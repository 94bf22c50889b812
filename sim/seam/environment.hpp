// Environment: variables by name (AWS_*, CLOUDFLARE_API_TOKEN, HOME, what `env:` references name).
// In a rehearsal it holds what the world gives, never the process's own variables.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace greenroom::seam {

struct Environment {
  virtual ~Environment() = default;
  virtual std::optional<std::string> get(std::string_view name) = 0;
};

}  // namespace greenroom::seam
