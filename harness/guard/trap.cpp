#include "harness/guard/trap.hpp"

#include <string_view>

namespace greenroom::harness::guard {

std::string wanted_place(const seam::HttpRequest& request) {
  std::string_view target = request.target;
  if (request.method == "CONNECT") return std::string(target);
  const std::size_t scheme = target.find("://");
  if (scheme == std::string_view::npos) return {};
  const bool secure = target.substr(0, scheme) == "https";
  target.remove_prefix(scheme + 3);
  std::string place(target.substr(0, target.find_first_of("/?#")));
  if (const std::size_t user = place.find('@'); user != std::string::npos) place.erase(0, user + 1);
  const std::size_t colon = place.find(':', place.starts_with('[') ? place.find(']') : 0);
  if (colon == std::string::npos) place += secure ? ":443" : ":80";
  return place;
}

seam::HttpResponse trap_answer(const std::string& place) {
  seam::HttpResponse answer;
  answer.status = 403;
  answer.headers = {{"Content-Type", "text/plain"}};
  answer.body = "greenroom: " + (place.empty() ? std::string("this proxy") : place) +
                " is not reached from a rehearsal\n";
  return answer;
}

}  // namespace greenroom::harness::guard
