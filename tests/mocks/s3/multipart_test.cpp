#include "tests/mocks/s3/bench.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::tests;

namespace {

constexpr std::size_t five_mib = 5UL * 1024 * 1024;

struct Upload : S3Bench {
  std::string id;
  explicit Upload(const seam::Headers& headers = {}) {
    make_bucket();
    id = element(send("POST", "/artifacts/big?uploads", "", headers), "UploadId");
  }
  seam::HttpResponse part(int number, const std::string& body, const seam::Headers& headers = {}) {
    return send("PUT", "/artifacts/big?partNumber=" + std::to_string(number) + "&uploadId=" + id,
                body, headers);
  }
  seam::HttpResponse complete(const std::vector<std::pair<int, std::string>>& parts) {
    std::string xml = "<CompleteMultipartUpload>";
    for (const auto& [number, etag] : parts)
      xml += "<Part><PartNumber>" + std::to_string(number) + "</PartNumber><ETag>" + etag +
             "</ETag></Part>";
    return send("POST", "/artifacts/big?uploadId=" + id, xml + "</CompleteMultipartUpload>");
  }
};

}  // namespace

TEST_CASE("parts that are missing, changed, out of order or too small make no object") {
  Upload upload;
  CHECK(upload.id.size() == 64);
  const std::string small = header(upload.part(1, "small"), "ETag");
  const std::string last = header(upload.part(2, "last"), "ETag");
  const auto code = [&](const std::vector<std::pair<int, std::string>>& parts) {
    return element(upload.complete(parts), "Code");
  };
  CHECK(code({}) == "MalformedXML");
  CHECK(code({{2, last}, {1, small}}) == "InvalidPartOrder");
  CHECK(code({{1, small}, {3, last}}) == "InvalidPart");
  CHECK(code({{1, last}}) == "InvalidPart");
  CHECK(code({{1, small}, {2, last}}) == "EntityTooSmall");
  CHECK(element(upload.send("PUT", "/artifacts/big?partNumber=0&uploadId=" + upload.id, "x"),
                "Code") == "InvalidArgument");
  CHECK(element(upload.send("PUT", "/artifacts/big?partNumber=1&uploadId=none", "x"), "Code") ==
        "NoSuchUpload");
  CHECK(upload.send("HEAD", "/artifacts/big").status == 404);
}

TEST_CASE("an upload in parts is one object whose ETag counts them") {
  Upload upload({{"x-amz-checksum-algorithm", "CRC32"}, {"x-amz-meta-dog", "bash"}});
  const std::string first(five_mib, 'a');
  const auto one = upload.part(1, first), two = upload.part(2, "end");
  const auto parts = upload.send("GET", "/artifacts/big?uploadId=" + upload.id + "&max-parts=1");
  CHECK(element(parts, "IsTruncated") == "true");
  CHECK(element(parts, "Size") == std::to_string(five_mib));
  CHECK(element(parts, "ChecksumCRC32") == header(one, "x-amz-checksum-crc32"));
  CHECK(element(upload.send("GET", "/artifacts?uploads"), "UploadId") == upload.id);
  const auto done = upload.complete({{1, header(one, "ETag")}, {2, header(two, "ETag")}});
  CHECK(done.status == 200);
  CHECK(element(done, "ETag").ends_with("-2&quot;"));
  CHECK(element(done, "ChecksumCRC32").ends_with("-2"));
  CHECK(element(done, "ChecksumType") == "COMPOSITE");
  const auto read = upload.send("GET", "/artifacts/big");
  CHECK(read.body == first + "end");
  CHECK(header(read, "x-amz-meta-dog") == "bash");
  const auto second = upload.send("GET", "/artifacts/big?partNumber=2");
  CHECK(second.status == 206);
  CHECK(second.body == "end");
  CHECK(header(second, "x-amz-mp-parts-count") == "2");
  CHECK(upload.complete({{1, header(one, "ETag")}}).status == 404);
}

TEST_CASE("a part may be a copy, and an upload may be given up") {
  Upload upload;
  upload.send("PUT", "/artifacts/source", "0123456789");
  const auto copied = upload.part(
      1, "", {{"x-amz-copy-source", "artifacts/source"}, {"x-amz-copy-source-range", "bytes=2-4"}});
  CHECK(has(copied, "<CopyPartResult"));
  const std::string etag = element(copied, "ETag");
  CHECK(upload.complete({{1, etag}}).status == 200);
  CHECK(upload.send("GET", "/artifacts/big").body == "234");
  Upload other;
  CHECK(other.send("DELETE", "/artifacts/big?uploadId=" + other.id).status == 204);
  CHECK(element(other.part(1, "x"), "Code") == "NoSuchUpload");
  CHECK(count(other.send("GET", "/artifacts?uploads"), "<Upload>") == 0);
}
