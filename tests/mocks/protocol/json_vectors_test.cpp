// The published JSON 1.1 and 1.0 vectors, in both directions as a server sees them.
#include "mocks/protocol/codec.hpp"
#include "tests/mocks/protocol/vectors.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using tests::protocol::compressed;
using tests::protocol::document_of;
using tests::protocol::load_cases;
using tests::protocol::same;

namespace {

void read_requests(const std::string& path) {
  const auto cases = load_cases(path);
  if (!cases) SKIP("the published vectors are not here: " << path);
  REQUIRE_FALSE(cases->empty());
  for (const auto& one : *cases) {
    INFO(one.id);
    if (compressed(one.id)) continue;
    const auto* input = one.model->operation().input;
    const std::string_view body = mocks::text_of(one.content.at("serialized").as_object(), "body");
    const auto read = mocks::protocol::decode_json(input, body);
    REQUIRE(read.has_value());
    CHECK(read->unknown.empty());
    if (input == nullptr) continue;
    const mocks::Json wanted = document_of(*input, one.content.at("params"));
    INFO(boost::json::serialize(wanted) << " against " << boost::json::serialize(read->document));
    CHECK(same(wanted, read->document));
  }
}

/// What we write is read back by a client (here: the same reader, over the output's shape) as the
/// vector's result.
void write_answers(const std::string& path) {
  const auto cases = load_cases(path);
  if (!cases) SKIP("the published vectors are not here: " << path);
  int written = 0;
  for (const auto& one : *cases) {
    INFO(one.id);
    const auto* output = one.model->operation().output;
    // Errors have their own test; an operation without output answers nothing to read.
    if (output == nullptr || !one.content.contains("result")) continue;
    const mocks::Json wanted = document_of(*output, one.content.at("result"));
    std::string body;
    mocks::protocol::encode_json(*output, wanted.as_object(), body);
    INFO(body);
    const auto theirs = mocks::protocol::decode_json(
        output, mocks::text_of(one.content.at("response").as_object(), "body"));
    REQUIRE(theirs.has_value());
    CHECK(same(wanted, theirs->document));
    const auto ours = mocks::protocol::decode_json(output, body);
    REQUIRE(ours.has_value());
    CHECK(same(wanted, ours->document));
    ++written;
  }
  CHECK(written > 10);
}

}  // namespace

TEST_CASE("every published JSON 1.1 request is read back to its parameters") {
  read_requests("input/json");
}
TEST_CASE("every published JSON 1.0 request is read back to its parameters") {
  read_requests("input/json_1_0");
}
TEST_CASE("JSON 1.1 answers mean what the published ones mean") { write_answers("output/json"); }
TEST_CASE("JSON 1.0 answers mean what the published ones mean") {
  write_answers("output/json_1_0");
}
