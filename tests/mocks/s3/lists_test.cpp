#include "tests/mocks/s3/bench.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::tests;

namespace {

struct Full : S3Bench {
  Full() {
    make_bucket();
    for (const char* key : {"a/1", "a/2", "b/1", "c", "d%20e"})
      send("PUT", "/artifacts/" + std::string(key), "x");
  }
};

}  // namespace

TEST_CASE("a list has the keys in their order, below a prefix, behind a start") {
  Full bench;
  CHECK(count(bench.send("GET", "/artifacts?list-type=2"), "<Contents>") == 5);
  const auto below = bench.send("GET", "/artifacts?list-type=2&prefix=a%2F");
  CHECK(element(below, "KeyCount") == "2");
  CHECK(element(below, "Key") == "a/1");
  CHECK(element(bench.send("GET", "/artifacts?list-type=2&start-after=b/1"), "Key") == "c");
  CHECK(element(bench.send("GET", "/artifacts?list-type=2&prefix=d&encoding-type=url"), "Key") ==
        "d%20e");
  CHECK(element(bench.send("GET", "/artifacts?list-type=2&prefix=none"), "KeyCount") == "0");
  CHECK(element(bench.send("GET", "/artifacts?list-type=2&max-keys=-1"), "Code") ==
        "InvalidArgument");
}

TEST_CASE("a delimiter rolls keys up into common prefixes, each told once over all pages") {
  Full bench;
  const auto all = bench.send("GET", "/artifacts?list-type=2&delimiter=/");
  CHECK(count(all, "<CommonPrefixes>") == 2);
  CHECK(count(all, "<Contents>") == 2);
  std::string token;
  int prefixes = 0, keys = 0, pages = 0;
  do {
    const auto page = bench.send("GET", "/artifacts?list-type=2&delimiter=/&max-keys=1" +
                                            (token.empty() ? "" : "&continuation-token=" + token));
    prefixes += count(page, "<CommonPrefixes>");
    keys += count(page, "<Contents>");
    token = element(page, "NextContinuationToken");
    for (std::size_t at; (at = token.find('=')) != std::string::npos;) token.replace(at, 1, "%3D");
    ++pages;
  } while (!token.empty() && pages < 10);
  CHECK(pages == 4);
  CHECK(prefixes == 2);
  CHECK(keys == 2);
}

TEST_CASE("the first version of the list goes on from a marker") {
  Full bench;
  const auto first = bench.send("GET", "/artifacts?max-keys=2");
  CHECK(element(first, "IsTruncated") == "true");
  CHECK(element(first, "NextMarker").empty());
  CHECK(has(first, "<Owner>"));
  CHECK(element(bench.send("GET", "/artifacts?max-keys=2&marker=a/2"), "Key") == "b/1");
  const auto rolled = bench.send("GET", "/artifacts?max-keys=1&delimiter=/");
  CHECK(element(rolled, "NextMarker") == "a/");
  CHECK(has(bench.send("GET", "/artifacts?max-keys=1&delimiter=/&marker=a/"),
            "<CommonPrefixes><Prefix>b/</Prefix></CommonPrefixes>"));
}

TEST_CASE("versions are listed from the newest on, over pages, markers among them") {
  S3Bench bench;
  bench.make_bucket();
  bench.set_versioning("Enabled");
  for (const char* body : {"1", "2", "3"}) bench.send("PUT", "/artifacts/a", body);
  bench.send("DELETE", "/artifacts/a");
  bench.send("PUT", "/artifacts/b", "1");
  CHECK(element(bench.send("GET", "/artifacts?versions&version-id-marker=x"), "Code") ==
        "InvalidArgument");
  const auto all = bench.send("GET", "/artifacts?versions");
  CHECK(count(all, "<Version>") == 4);
  CHECK(count(all, "<DeleteMarker>") == 1);
  CHECK(count(all, "<IsLatest>true</IsLatest>") == 2);
  std::string from;
  int found = 0, pages = 0;
  do {
    const auto page = bench.send("GET", "/artifacts?versions&max-keys=2" + from);
    found += count(page, "<Version>") + count(page, "<DeleteMarker>");
    from = element(page, "IsTruncated") == "true"
               ? "&key-marker=" + element(page, "NextKeyMarker") +
                     "&version-id-marker=" + element(page, "NextVersionIdMarker")
               : "";
    ++pages;
  } while (!from.empty() && pages < 10);
  CHECK(found == 5);
  CHECK(pages == 3);
  CHECK_FALSE(has(bench.send("GET", "/artifacts?list-type=2"), "<Key>a</Key>"));
}
