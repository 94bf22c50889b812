#include "tests/mocks/traffic/shows.hpp"

using namespace greenroom;
using namespace greenroom::mocks;
using namespace greenroom::tests;
using namespace std::chrono_literals;

namespace {

seam::HttpResponse look(Workbench& bench, const std::string& scheme = "https") {
  seam::HttpRequest request;
  request.scheme = scheme;
  request.host = "www.bash-dog.example";
  request.port = scheme == "https" ? 443 : 80;
  return traffic::visit(bench.scene, request);
}

}  // namespace

TEST_CASE("a look meets the pages of edge and balancer where something is wrong") {
  Workbench bench;
  CHECK(look(bench).status == 503);
  CHECK(*seam::find_header(look(bench).headers, "Server") == "awselb/2.0");
  bench.put(blue_1, refuses());
  bench.enrol(bench.blue, blue_1);
  CHECK(look(bench).status == 502);
  bench.put(blue_1, silent());
  CHECK(look(bench).status == 504);
  bench.put(blue_1, answers(500));
  CHECK(look(bench).status == 500);
  auto edge = neighbours().edge;
  edge.ssl = "flexible";
  bench.edge_becomes(edge);
  CHECK(look(bench).status == 522);
  CHECK(*seam::find_header(look(bench).headers, "Server") == "cloudflare");
  edge.resolves = false;
  bench.edge_becomes(edge);
  CHECK(look(bench).status == 530);
}

TEST_CASE("a look at a good host is answered by the app and counts as no user's") {
  Workbench bench;
  bench.put(blue_1, answers());
  bench.enrol(bench.blue, blue_1);
  CHECK(look(bench).status == 200);
  CHECK(traffic::totals(bench.cloud).asked == 0);
}

TEST_CASE("plain http is sent to https by the edge") {
  Workbench bench;
  const auto answer = look(bench, "http");
  CHECK(answer.status == 301);
  CHECK(*seam::find_header(answer.headers, "Location") == "https://www.bash-dog.example/");
}
