// Refusals as bytes, each protocol in its own form. Headers that only an error has are added; the
// rest of the answer's head is its writer's.
#pragma once

#include "mocks/json.hpp"
#include "mocks/model/model.hpp"
#include "sim/seam/http.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace greenroom::mocks::protocol {

enum class Form { json, query, ec2, rest_json, rest_xml, cbor };

struct Fault {
  std::string_view code, message;  ///< the code as the service raised it
  int status = 400;
  std::string_view request_id;
  const model::Shape* shape = nullptr;  ///< nullptr: not modelled
  const JsonObject* members = nullptr;  ///< what else the error carries; nullptr: nothing
  /// Further elements of S3's errors, in their order; the last stands behind the request's id.
  std::vector<std::pair<std::string_view, std::string>> elements{};
  /// Services that left the query protocol tell its code to clients that ask for it.
  bool query_mode = false;
};
/// `service` may be nullptr: nobody's call.
void encode_fault(Form form, const model::Service* service, const Fault& fault,
                  seam::HttpResponse& answer);

}  // namespace greenroom::mocks::protocol
