#include "mocks/protocol/scalars.hpp"
#include "mocks/s3/checksums.hpp"
#include "tests/mocks/s3/bench.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::tests;

TEST_CASE("checksums are those of their published check words") {
  const auto digest = [](const char* name) {
    return mocks::s3::hex(mocks::s3::algorithm_named(name)->digest("123456789"));
  };
  // https://reveng.sourceforge.io/crc-catalogue/all.htm
  CHECK(digest("CRC32") == "cbf43926");
  CHECK(digest("CRC32C") == "e3069283");
  CHECK(digest("CRC64NVME") == "ae8b14860a799888");
  CHECK(digest("SHA1") == "f7c3bc1d808e04732adf679965ccc34ca7ae3441");
  CHECK(digest("MD5") == "25f9e794323b453885f5181f1b624d0b");
}

TEST_CASE("a body that is not what its checksum says is refused and not kept") {
  S3Bench bench;
  bench.make_bucket();
  const auto code = [&](const seam::Headers& headers) {
    return element(bench.send("PUT", "/artifacts/a", "123456789", headers), "Code");
  };
  CHECK(code({{"Content-MD5", "AAAA"}}) == "InvalidDigest");
  CHECK(code({{"Content-MD5", "AAAAAAAAAAAAAAAAAAAAAA=="}}) == "BadDigest");
  CHECK(code({{"x-amz-checksum-crc32", "AAAAAA=="}}) == "BadDigest");
  CHECK(code({{"x-amz-checksum-crc32", "AA=="}}) == "InvalidRequest");
  CHECK(code({{"x-amz-checksum-crc32", "y/Q5Jg=="}, {"x-amz-checksum-sha1", "AA=="}}) ==
        "InvalidRequest");
  CHECK(bench.send("HEAD", "/artifacts/a").status == 404);
  const auto put =
      bench.send("PUT", "/artifacts/a", "123456789",
                 {{"x-amz-checksum-crc32", "y/Q5Jg=="}, {"x-amz-sdk-checksum-algorithm", "CRC32"}});
  CHECK(put.status == 200);
  CHECK(header(put, "ETag") == "\"25f9e794323b453885f5181f1b624d0b\"");
  CHECK(header(put, "x-amz-checksum-crc32") == "y/Q5Jg==");
  CHECK(header(bench.send("GET", "/artifacts/a"), "x-amz-checksum-crc32").empty());
  const auto asked = bench.send("GET", "/artifacts/a", "", {{"x-amz-checksum-mode", "ENABLED"}});
  CHECK(header(asked, "x-amz-checksum-crc32") == "y/Q5Jg==");
  CHECK(header(asked, "x-amz-checksum-type") == "FULL_OBJECT");
}

TEST_CASE("an object without a checksum gets CRC64NVME") {
  S3Bench bench;
  bench.make_bucket();
  CHECK(header(bench.send("PUT", "/artifacts/a", "123456789"), "x-amz-checksum-crc64nvme") ==
        "rosUhgp5mIg=");
}

TEST_CASE("an object comes back with all that it was written with") {
  S3Bench bench;
  bench.make_bucket();
  const std::string bytes("\0\x01\xfe\xff<&>", 7);
  bench.send("PUT", "/artifacts/dir%20a/b+c//d", bytes,
             {{"Content-Type", "application/zip"},
              {"Cache-Control", "no-cache"},
              {"Content-Encoding", "gzip"},
              {"x-amz-meta-dog", "bash"},
              {"x-amz-tagging", "team=dogs&stage=test"},
              {"x-amz-storage-class", "STANDARD_IA"}});
  const auto read = bench.send("GET", "/artifacts/dir%20a/b+c//d");
  CHECK(read.status == 200);
  CHECK(read.body == bytes);
  CHECK(header(read, "Content-Type") == "application/zip");
  CHECK(header(read, "Cache-Control") == "no-cache");
  CHECK(header(read, "Content-Encoding") == "gzip");
  CHECK(header(read, "x-amz-meta-dog") == "bash");
  CHECK(header(read, "x-amz-tagging-count") == "2");
  CHECK(header(read, "x-amz-storage-class") == "STANDARD_IA");
  CHECK(header(read, "x-amz-server-side-encryption") == "AES256");
  const auto head = bench.send("HEAD", "/artifacts/dir%20a/b+c//d");
  CHECK(head.body.empty());
  CHECK(header(head, "Content-Length") == "7");
  CHECK(header(head, "ETag") == header(read, "ETag"));
  CHECK(header(bench.send("GET", "/artifacts/dir%20a/b+c//d?response-content-type=text%2Fplain"),
               "Content-Type") == "text/plain");
  CHECK(element(bench.send("GET", "/artifacts/dir%20a/b+c//d?tagging"), "Key") == "stage");
}

TEST_CASE("what is not there is a NoSuchKey with its key") {
  S3Bench bench;
  bench.make_bucket();
  const auto missing = bench.send("GET", "/artifacts/no/such");
  CHECK(missing.status == 404);
  CHECK(element(missing, "Code") == "NoSuchKey");
  CHECK(element(missing, "Message") == "The specified key does not exist.");
  CHECK(element(missing, "Key") == "no/such");
  CHECK(bench.send("DELETE", "/artifacts/no/such").status == 204);
}

TEST_CASE("a range is a part of the body, and one behind its end is refused") {
  S3Bench bench;
  bench.make_bucket();
  bench.send("PUT", "/artifacts/a", "0123456789");
  const auto range = [&](const std::string& text) {
    return bench.send("GET", "/artifacts/a", "", {{"Range", text}});
  };
  const auto middle = range("bytes=2-4");
  CHECK(middle.status == 206);
  CHECK(middle.body == "234");
  CHECK(header(middle, "Content-Range") == "bytes 2-4/10");
  CHECK(range("bytes=7-").body == "789");
  CHECK(range("bytes=-2").body == "89");
  CHECK(range("bytes=8-100").body == "89");
  CHECK(range("bytes=4-2").status == 200);
  CHECK(range("lines=1-2").body == "0123456789");
  CHECK(range("bytes=10-").status == 416);
  CHECK(element(range("bytes=99999999999999999999-"), "Code").empty());
}

TEST_CASE("conditions decide whether a read or a write takes place") {
  S3Bench bench;
  bench.make_bucket();
  const std::string etag = header(bench.send("PUT", "/artifacts/a", "one"), "ETag");
  const auto get = [&](const seam::Headers& headers) {
    return bench.send("GET", "/artifacts/a", "", headers);
  };
  CHECK(get({{"If-Match", etag}}).status == 200);
  CHECK(get({{"If-Match", "\"other\""}}).status == 412);
  const auto unchanged = get({{"If-None-Match", etag}});
  CHECK(unchanged.status == 304);
  CHECK(unchanged.body.empty());
  CHECK(get({{"If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT"}}).status == 304);
  CHECK(get({{"If-Unmodified-Since", "Wed, 31 Dec 1969 23:59:00 GMT"}}).status == 412);
  const auto put = [&](const std::string& key, const seam::Headers& headers) {
    return bench.send("PUT", "/artifacts/" + key, "two", headers).status;
  };
  CHECK(put("a", {{"If-None-Match", "*"}}) == 412);
  CHECK(put("a", {{"If-Match", "\"other\""}}) == 412);
  CHECK(put("b", {{"If-Match", etag}}) == 404);
  CHECK(put("b", {{"If-None-Match", "*"}}) == 200);
  CHECK(put("a", {{"If-Match", etag}}) == 200);
}

TEST_CASE("what has not the form of a version's id is no id") {
  S3Bench bench;
  bench.make_bucket();
  bench.send("PUT", "/artifacts/a", "zero");
  for (const char* method : {"GET", "DELETE"}) {
    const auto refused = bench.send(method, "/artifacts/a?versionId=nothing");
    CHECK(refused.status == 400);
    CHECK(element(refused, "Code") == "InvalidArgument");
    CHECK(element(refused, "Message") == "Invalid version id specified");
  }
  CHECK(bench.send("HEAD", "/artifacts/a?versionId=nothing").status == 400);
  CHECK(element(bench.send("GET", "/artifacts/a?tagging&versionId=nothing"), "Code") ==
        "InvalidArgument");
  CHECK(element(bench.send("GET", "/artifacts?versions&key-marker=a&version-id-marker=nothing"),
                "Code") == "InvalidArgument");
  CHECK(has(bench.send("POST", "/artifacts?delete",
                       "<Delete><Object><Key>a</Key><VersionId>nothing</VersionId></Object>"
                       "</Delete>"),
            "<Code>InvalidArgument</Code>"));
  CHECK(bench.send("GET", "/artifacts/a").body == "zero");
}

TEST_CASE("versions are kept, hidden by markers, and found by id") {
  S3Bench bench;
  bench.make_bucket();
  bench.send("PUT", "/artifacts/a", "zero");
  bench.set_versioning("Enabled");
  const std::string one = header(bench.send("PUT", "/artifacts/a", "one"), "x-amz-version-id");
  const std::string two = header(bench.send("PUT", "/artifacts/a", "two"), "x-amz-version-id");
  CHECK(one != two);
  CHECK(bench.send("GET", "/artifacts/a").body == "two");
  CHECK(bench.send("GET", "/artifacts/a?versionId=" + one).body == "one");
  CHECK(bench.send("GET", "/artifacts/a?versionId=null").body == "zero");
  CHECK(element(bench.send("GET", "/artifacts/a?versionId=" + std::string(32, 'f')), "Code") ==
        "NoSuchVersion");
  const auto gone = bench.send("DELETE", "/artifacts/a");
  CHECK(header(gone, "x-amz-delete-marker") == "true");
  CHECK(bench.send("GET", "/artifacts/a").status == 404);
  const std::string marker = header(gone, "x-amz-version-id");
  CHECK(bench.send("GET", "/artifacts/a?versionId=" + marker).status == 405);
  bench.send("DELETE", "/artifacts/a?versionId=" + marker);
  CHECK(bench.send("GET", "/artifacts/a").body == "two");
  bench.set_versioning("Suspended");
  bench.send("PUT", "/artifacts/a", "null again");
  const auto versions = bench.send("GET", "/artifacts?versions");
  CHECK(count(versions, "<Version>") == 3);
  CHECK(bench.send("GET", "/artifacts/a?versionId=null").body == "null again");
}

TEST_CASE(
    "a copy takes metadata and tags along unless told otherwise, and never onto itself idly") {
  S3Bench bench;
  bench.make_bucket();
  bench.send("PUT", "/artifacts/a", "one",
             {{"x-amz-meta-dog", "bash"}, {"x-amz-tagging", "team=dogs"}});
  const auto copy = [&](const std::string& to, const std::string& from,
                        seam::Headers headers = {}) {
    headers.push_back({"x-amz-copy-source", from});
    return bench.send("PUT", "/artifacts/" + to, "", headers);
  };
  CHECK(element(copy("b", "/nowhere/a"), "Code") == "NoSuchBucket");
  CHECK(element(copy("b", "artifacts/none"), "Code") == "NoSuchKey");
  CHECK(element(copy("b", "artifacts"), "Code") == "InvalidArgument");
  CHECK(element(copy("a", "artifacts/a"), "Code") == "InvalidRequest");
  CHECK(copy("b", "artifacts/a", {{"x-amz-copy-source-if-match", "\"x\""}}).status == 412);
  const auto copied = copy("b", "artifacts/a");
  CHECK(copied.status == 200);
  CHECK(has(copied, "<CopyObjectResult"));
  CHECK(has(copied, "&quot;f97c5d29941bfb1b2fdab0874906ab82&quot;"));
  const auto read = bench.send("GET", "/artifacts/b");
  CHECK(read.body == "one");
  CHECK(header(read, "x-amz-meta-dog") == "bash");
  CHECK(header(read, "x-amz-tagging-count") == "1");
  CHECK(copy("a", "artifacts/a", {{"x-amz-metadata-directive", "REPLACE"}}).status == 200);
  CHECK(header(bench.send("GET", "/artifacts/a"), "x-amz-meta-dog").empty());
}

TEST_CASE("many keys are deleted at once, each told on its own, or in silence") {
  S3Bench bench;
  bench.make_bucket();
  bench.send("PUT", "/artifacts/a", "1");
  bench.send("PUT", "/artifacts/b", "1");
  CHECK(element(bench.send("POST", "/artifacts?delete", "<Delete></Delete>"), "Code") ==
        "MalformedXML");
  const auto told =
      bench.send("POST", "/artifacts?delete",
                 "<Delete><Object><Key>a</Key></Object><Object><Key>none</Key></Object></Delete>");
  CHECK(count(told, "<Deleted>") == 2);
  const auto quiet =
      bench.send("POST", "/artifacts?delete",
                 "<Delete><Quiet>true</Quiet><Object><Key>b</Key></Object></Delete>");
  CHECK(count(quiet, "<Deleted>") == 0);
  CHECK(bench.send("DELETE", "/artifacts").status == 204);
}

TEST_CASE("tags of objects are bounded and replaced as a whole") {
  S3Bench bench;
  bench.make_bucket();
  bench.send("PUT", "/artifacts/a", "1");
  std::string many = "<Tagging><TagSet>";
  for (int i = 0; i < 11; ++i)
    many += "<Tag><Key>k" + std::to_string(i) + "</Key><Value>v</Value></Tag>";
  many += "</TagSet></Tagging>";
  CHECK(element(bench.send("PUT", "/artifacts/a?tagging", many), "Message") ==
        "Object tags cannot be greater than 10");
  const std::string one =
      "<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>";
  CHECK(bench.send("PUT", "/artifacts/a?tagging", one).status == 200);
  CHECK(has(bench.send("GET", "/artifacts/a?tagging"), "<Tag><Key>a</Key><Value>b</Value></Tag>"));
  CHECK(bench.send("DELETE", "/artifacts/a?tagging").status == 204);
  CHECK_FALSE(has(bench.send("GET", "/artifacts/a?tagging"), "<Tag>"));
}

TEST_CASE("attributes are told where they were asked for") {
  S3Bench bench;
  bench.make_bucket();
  bench.send("PUT", "/artifacts/a", "123456789");
  const auto answer = bench.send("GET", "/artifacts/a?attributes", "",
                                 {{"x-amz-object-attributes", "ETag,ObjectSize,Checksum"}});
  CHECK(element(answer, "ETag") == "25f9e794323b453885f5181f1b624d0b");
  CHECK(element(answer, "ObjectSize") == "9");
  CHECK(element(answer, "ChecksumCRC64NVME") == "rosUhgp5mIg=");
  CHECK(element(answer, "StorageClass").empty());
}

TEST_CASE("keys, metadata and storage classes that S3 does not take are refused") {
  S3Bench bench;
  bench.make_bucket();
  CHECK(element(bench.send("PUT", "/artifacts/" + std::string(1025, 'k'), "1"), "Code") ==
        "KeyTooLongError");
  CHECK(
      element(bench.send("PUT", "/artifacts/a", "1", {{"x-amz-meta-big", std::string(2100, 'v')}}),
              "Code") == "MetadataTooLarge");
  CHECK(element(bench.send("PUT", "/artifacts/a", "1", {{"x-amz-storage-class", "GOLD"}}),
                "Code") == "InvalidStorageClass");
}
