#include "harness/serve/front.hpp"

#include "harness/serve/access_log.hpp"
#include "tests/harness/serve/asking.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::harness;
using namespace greenroom::tests;

namespace {

int status_of(const std::string& path, const Peer& peer, const seam::Headers& headers = {}) {
  Asking asking;
  Front front(asking.cloud);
  seam::HttpRequest request;
  request.target = path;
  request.headers = headers;
  return front.answer(request, peer, asking.wall).answer->status;
}

const Peer here{"127.0.0.1", 50'000, true}, elsewhere{"192.0.2.7", 50'000, false};

}  // namespace

TEST_CASE("the server itself is spoken to from its own machine alone") {
  CHECK(status_of("/_greenroom/world", elsewhere) == 403);
  CHECK(status_of("/moto-api/reset", elsewhere) == 403);
  CHECK(status_of("/_greenroom/health", here) == 200);
  CHECK(status_of("/", elsewhere) == 404);  // the cloud's own word
}

TEST_CASE("pages of other origins may not speak to the server") {
  for (const char* origin : {"https://evil.example", "null", "http://127.0.0.1.evil.example",
                             "http://localhost.evil.example:80"})
    CHECK(status_of("/_greenroom/health", here, {{"Origin", origin}}) == 403);
  for (const char* origin : {"http://localhost:3000", "http://127.0.0.1", "http://[::1]:80"})
    CHECK(status_of("/_greenroom/health", here, {{"Origin", origin}}) == 200);
}

TEST_CASE("a page whose name was made to lead here may not speak to the server") {
  for (const char* host : {"evil.example", "evil.example:4566", "127.0.0.1.evil.example", "a.b"})
    CHECK(status_of("/_greenroom/world", here, {{"Host", host}}) == 403);
  for (const char* host : {"127.0.0.1:4566", "localhost", "localhost:80", "[::1]:4566",
                           "s3.localhost:4566", "greenroom:4566"})
    CHECK(status_of("/_greenroom/health", here, {{"Host", host}}) == 200);
}

TEST_CASE("a line of the access log is JSON, without the query and whatever the bytes were") {
  seam::HttpRequest request;
  request.method = "GET";
  request.target = "/b/k?X-Amz-Signature=secret";
  request.headers = {{"User-Agent", "tool \"1\"\xff"}};
  const Access access{here, &request, 200, 12, std::chrono::microseconds(80)};
  const seam::Utc date{std::chrono::seconds(1'790'000'000)};
  const std::string line = access_line(access, {"s3", "GetObject"}, date);
  CHECK(line.find("secret") == std::string::npos);
  CHECK(line.starts_with(R"({"at":"2026-09-21T14:13:20Z","client":"127.0.0.1:50000")"));
  CHECK(line.find(R"("path":"/b/k","service":"s3","operation":"GetObject")") != std::string::npos);
  CHECK(line.ends_with("\"status\":200,\"bytes_out\":12,\"us\":80}\n"));
  const Access unread{here, nullptr, 0, 0, std::chrono::microseconds(5)};
  CHECK(access_line(unread, {}, date).find("\"closed\":true") != std::string::npos);
}
