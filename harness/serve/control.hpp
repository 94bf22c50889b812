// Control: what the server says of itself under /_greenroom/: its health, its clock, its world, its
// journal, faults, verdicts. One table of routes; whatever is not in it is refused by name, and the
// OpenAPI description is made of it.
#pragma once

#include "harness/loopback/listener.hpp"
#include "harness/serve/served_cloud.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace greenroom::harness {

/// A row of the control API, for the routes and for who lists them. Members are "name:type",
/// separated by blanks, with a ? behind those that may be absent.
struct ControlRow {
  std::string_view method, path, about;
  std::string_view query;    ///< members of the query
  std::string_view takes;    ///< members of the body; "text": the body is taken as it is
  std::string_view example;  ///< a body that can be sent
  std::string_view gives;    ///< members of the answer; "lines": JSON lines; "any": any object
};
std::span<const ControlRow> control_rows();
/// OpenAPI 3.1, made of the rows.
std::string openapi_document();

/// Whether it is asked of the server and not of the cloud.
bool is_control(const seam::HttpRequest& request);
/// {"error": {"text", "try"}}.
seam::HttpResponse control_refusal(int status, std::string_view text, std::string_view remedy);
/// Nothing: the request is none of these and is the cloud's to answer.
std::optional<Reply> control(ServedCloud& cloud, const seam::HttpRequest& request,
                             const WallTime& wall);

}  // namespace greenroom::harness
