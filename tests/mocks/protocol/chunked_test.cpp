#include "mocks/gateway/chunked.hpp"

#include "mocks/gateway/checksums.hpp"
#include "mocks/gateway/sigv4.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::mocks::gateway;

namespace {

seam::HttpRequest put(std::string body, std::size_t decoded, seam::Headers more = {}) {
  seam::HttpRequest request;
  request.method = "PUT";
  request.target = "/bucket/key";
  request.headers = {{"Host", "127.0.0.1"},
                     {"Content-Encoding", "aws-chunked"},
                     {"x-amz-content-sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER"},
                     {"x-amz-decoded-content-length", std::to_string(decoded)}};
  request.headers.insert(request.headers.end(), more.begin(), more.end());
  request.body = std::move(body);
  return request;
}

std::string refused(const seam::HttpRequest& request) {
  const auto plain = unchunked(request);
  return plain ? "taken" : plain.error().code;
}

/// The example of AWS's page, whose key and signatures it prints.
// AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
seam::HttpRequest published() {
  seam::HttpRequest request;
  request.method = "PUT";
  request.target = "/examplebucket/chunkObject.txt";
  const std::string names =
      "content-encoding;content-length;host;x-amz-content-sha256;x-amz-date;"
      "x-amz-decoded-content-length;x-amz-storage-class";
  request.headers = {
      {"Host", "s3.amazonaws.com"},
      {"x-amz-date", "20130524T000000Z"},
      {"x-amz-storage-class", "REDUCED_REDUNDANCY"},
      {"Authorization",
       "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
       "SignedHeaders=" +
           names + ",Signature=4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9"},
      {"x-amz-content-sha256", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"},
      {"Content-Encoding", "aws-chunked"},
      {"x-amz-decoded-content-length", "66560"},
      {"Content-Length", "66824"}};
  const std::string mark = ";chunk-signature=";
  request.body = "10000" + mark +
                 "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648\r\n" +
                 std::string(65'536, 'a') + "\r\n400" + mark +
                 "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497\r\n" +
                 std::string(1024, 'a') + "\r\n0" + mark +
                 "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9\r\n\r\n";
  return request;
}

SignatureFault verdict_on(const seam::HttpRequest& request) {
  SignatureRules rules;
  rules.now = seam::Utc(std::chrono::seconds(1'369'353'600));
  return verify_signature(request, rules,
                          [](std::string_view) {
                            return SigningKey{"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", {}, {}};
                          })
      .fault;
}

}  // namespace

TEST_CASE("chunks that end too soon, lie about their size or are none are refused") {
  CHECK(refused(put("", 0)) == "IncompleteBody");
  CHECK(refused(put("5\r\nhel", 5)) == "IncompleteBody");
  CHECK(refused(put("5\r\nhello", 5)) == "IncompleteBody");
  CHECK(refused(put("5\r\nhello\r\n", 5)) == "IncompleteBody");
  CHECK(refused(put("4\r\nhello\r\n0\r\n\r\n", 5)) == "IncompleteBody");
  CHECK(refused(put("5\r\nhello\r\n0\r\n\r\n", 6)) == "IncompleteBody");
  CHECK(refused(put("x\r\nhello\r\n0\r\n\r\n", 5)) == "InvalidRequest");
  CHECK(refused(put("-5\r\nhello\r\n0\r\n\r\n", 5)) == "InvalidRequest");
  CHECK(refused(put("ffffffffffffffffff\r\nhello\r\n0\r\n\r\n", 5)) == "InvalidRequest");
  CHECK(refused(put("fffffffffffffff0\r\nhello\r\n0\r\n\r\n", 5)) == "IncompleteBody");
  CHECK(refused(put(std::string(70'000, '5'), 5)) == "IncompleteBody");
}

TEST_CASE("a length that is missing or no number is refused") {
  seam::HttpRequest request = put("5\r\nhello\r\n0\r\n\r\n", 5);
  std::erase_if(request.headers, [](const auto& h) { return h.name.ends_with("-length"); });
  CHECK(refused(request) == "MissingContentLength");
  seam::set_header(request.headers, "x-amz-decoded-content-length", "five");
  CHECK(refused(request) == "InvalidArgument");
}

TEST_CASE("trailers that are missing, not promised, or no headers are refused") {
  const seam::Headers promise = {{"x-amz-trailer", "x-amz-checksum-crc32"}};
  CHECK(refused(put("5\r\nhello\r\n0\r\n\r\n", 5, promise)) == "MalformedTrailerError");
  CHECK(refused(put("5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n", 5)) ==
        "MalformedTrailerError");
  CHECK(refused(put("5\r\nhello\r\n0\r\nno header\r\n\r\n", 5)) == "MalformedTrailerError");
}

TEST_CASE("a checksum that is not the body's is refused, and one that is no base64") {
  const seam::Headers promise = {{"x-amz-trailer", "x-amz-checksum-crc32"}};
  const auto with = [&](const std::string& sum) {
    return put("5\r\nhello\r\n0\r\nx-amz-checksum-crc32:" + sum + "\r\n\r\n", 5, promise);
  };
  CHECK(refused(with("NhCmhg==")) == "taken");
  CHECK(refused(with("NhCmhA==")) == "BadDigest");
  CHECK(unchunked(with("NhCmhA==")).error().message ==
        "The CRC32 you specified did not match the calculated checksum.");
  CHECK(refused(with("?")) == "InvalidRequest");
}

TEST_CASE("what is left is the body as it was meant, with its trailers among its headers") {
  seam::HttpRequest request =
      put("3\r\nhel\r\n2\r\nlo\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n", 5,
          {{"x-amz-trailer", "x-amz-checksum-crc32"}});
  seam::set_header(request.headers, "Content-Encoding", "gzip,aws-chunked");
  const PlainBody body(request);
  REQUIRE(body.read());
  const seam::HttpRequest& plain = body.request();
  CHECK(plain.body == "hello");
  CHECK(*seam::find_header(plain.headers, "content-encoding") == "gzip");
  CHECK(*seam::find_header(plain.headers, "content-length") == "5");
  CHECK(*seam::find_header(plain.headers, "x-amz-checksum-crc32") == "NhCmhg==");
  CHECK(seam::find_header(plain.headers, "x-amz-trailer") == nullptr);
}

TEST_CASE("a body without chunks is itself") {
  seam::HttpRequest request;
  request.body = "5\r\nhello\r\n0\r\n\r\n";
  const PlainBody body(request);
  CHECK(body.read());
  CHECK(&body.request() == &request);
}

// The check values of the catalogue of CRCs, and digests of RFC 3174 and FIPS 180, in base64.
TEST_CASE("checksums of 123456789 are those that are published") {
  const auto of = [](std::string_view algorithm) { return checksum(algorithm, "123456789"); };
  CHECK(of("CRC32") == "y/Q5Jg==");
  CHECK(of("CRC32C") == "4waSgw==");
  CHECK(of("CRC64NVME") == "rosUhgp5mIg=");
  CHECK(of("SHA1") == "98O8HYCOBHMq32eZZczDTKeuNEE=");
  CHECK(of("SHA256") == "FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU=");
  CHECK_FALSE(of("MD4").has_value());
  CHECK(checksum_algorithm("X-Amz-Checksum-CRC64NVME") == "CRC64NVME");
  CHECK(checksum_algorithm("x-amz-checksum-type").empty());
}

TEST_CASE("AWS's own example of signed chunks is verified") {
  CHECK(verdict_on(published()) == SignatureFault::none);
  const auto plain = unchunked(published());
  REQUIRE(plain);
  CHECK(plain->body == std::string(66'560, 'a'));
}

TEST_CASE("a chunk that was changed, left out or not signed is a mismatch") {
  seam::HttpRequest changed = published();
  changed.body[100] = 'b';
  CHECK(verdict_on(changed) == SignatureFault::mismatch);
  seam::HttpRequest shorter = published();
  const std::size_t second = shorter.body.find("\r\n400;") + 2;
  shorter.body.erase(second, shorter.body.find("\r\n0;") + 2 - second);
  CHECK(verdict_on(shorter) == SignatureFault::mismatch);
  seam::HttpRequest unsigned_chunk = published();
  unsigned_chunk.body.erase(unsigned_chunk.body.rfind(";chunk"), std::string::npos);
  unsigned_chunk.body += "\r\n\r\n";
  CHECK(verdict_on(unsigned_chunk) == SignatureFault::mismatch);
}
