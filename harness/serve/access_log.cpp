#include "harness/serve/access_log.hpp"

#include "mocks/protocol/values.hpp"

#include <nlohmann/json.hpp>

namespace greenroom::harness {

std::string access_line(const Access& access, const mocks::gateway::Recognised& what,
                        seam::Utc date) {
  using Document = nlohmann::ordered_json;
  std::string at;
  mocks::protocol::append_iso(at, date.time_since_epoch().count() / 1000);
  Document line{{"at", at},
                {"client", access.peer.address + ":" + std::to_string(access.peer.port)}};
  if (access.request != nullptr) {
    const seam::HttpRequest& request = *access.request;
    line["method"] = request.method;
    line["path"] = request.target.substr(0, request.target.find('?'));
    if (!what.service.empty()) line["service"] = what.service;
    if (!what.operation.empty()) line["operation"] = what.operation;
    if (const std::string* agent = seam::find_header(request.headers, "user-agent"))
      line["agent"] = *agent;
    line["bytes_in"] = request.body.size();
  }
  if (access.status != 0)
    line["status"] = access.status;
  else
    line["closed"] = true;
  line["bytes_out"] = access.answer_bytes;
  line["us"] = access.took.count();
  return line.dump(-1, ' ', false, Document::error_handler_t::replace) + "\n";
}

}  // namespace greenroom::harness
