// Control: what the server says of itself under /_greenroom/: its health, its clock, its world, its
// journal, verdicts. One table of routes; whatever is not in it is refused by name.
#pragma once

#include "harness/serve/served_cloud.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace greenroom::harness {

/// A row of the control API, for the routes and for who lists them.
struct ControlRow {
  std::string_view method, path, about;
};
std::span<const ControlRow> control_rows();

/// Whether it is asked of the server and not of the cloud.
bool is_control(const seam::HttpRequest& request);
/// {"error": {"text", "try"}}.
seam::HttpResponse control_refusal(int status, std::string_view text, std::string_view remedy);
/// Nothing: the request is none of these and is the cloud's to answer.
std::optional<seam::HttpResponse> control(ServedCloud& cloud, const seam::HttpRequest& request,
                                          const WallTime& wall);

}  // namespace greenroom::harness
