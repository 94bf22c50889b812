// A captured world: the resources of an account as its services described them, read and checked
// against the services' models, and the short words that say the same. What is built of them:
// world_captured.cpp. It writes no such file.
#pragma once

#include "harness/language/errors.hpp"
#include "harness/language/yaml.hpp"
#include "mocks/json.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::harness {

/// One kind of resource. Its document is what `operation` answers under `member`, one of a list or
/// alone; without a member, the whole answer.
struct CapturedKind {
  std::string_view service, kind;             ///< as a file says them
  std::string_view model, operation, member;  ///< no model: a document of Cloudflare's API
  std::string_view arn;                       ///< the member that holds its ARN; empty: none
  std::string_view arn_form;                  ///< "ecs:R:A:cluster/"; the id follows
  char between = 0;                           ///< what stands between the parts of the id
  std::string_view parts;                     ///< the members that the parts are; -: none is
  std::string_view needs;                     ///< members without which it cannot be there
};
std::span<const CapturedKind> captured_kinds();

struct CapturedResource {
  const CapturedKind* row = nullptr;
  std::string id;
  mocks::JsonObject document;  ///< in the form of handlers; see mocks/service.hpp
  Place place;
};

struct Capture {
  std::string account, region;
  std::vector<CapturedResource> resources;  ///< in the order of the kinds, then of the file
  Node words;                               ///< the short words that say the same

  std::vector<const CapturedResource*> of(std::string_view service, std::string_view kind) const;
  /// By id, ARN, or name of a target group; nullptr: none.
  const CapturedResource* find(std::string_view service, std::string_view kind,
                               std::string_view name) const;
  bool has(std::string_view service) const;  ///< any resource of it
};

/// What `captured` and `resources` of a world's tree say; nullopt where it has neither, or where
/// they are wrong, which the errors tell (W12x, W13x).
std::optional<Capture> read_capture(const Node& tree, Errors& errors);

// ---- For captured*.cpp alone.
/// A document as the shape of that kind has it; what does not fit is an error at its place.
mocks::JsonObject read_document(const CapturedKind& row, const Node& node, Errors& errors);
void check_references(const Capture& capture, const CapturedResource& resource, const Node& node,
                      Errors& errors);
/// Load balancer, service, group and zone of the world, named by what its group names.
Node words_of(const Capture& capture, const Node& tree, Errors& errors);
std::string arn_of(const Capture& capture, const CapturedKind& row, std::string_view id);

}  // namespace greenroom::harness
