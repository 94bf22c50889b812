// Bodies in aws-chunked form: the first line says how the request describes them. What is taken
// apart must be what is there, no more and no less.
#include "mocks/gateway/checksums.hpp"
#include "mocks/gateway/chunked.hpp"
#include "tests/fuzz/bytes.hpp"

#include <algorithm>
#include <cstdlib>

using namespace greenroom;
using namespace greenroom::mocks::gateway;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = fuzz::text_of(data, size);
  const std::size_t line = std::min(text.find('\n'), text.size());
  seam::HttpRequest request;
  request.method = "PUT";
  request.headers = {{"Content-Encoding", "aws-chunked"},
                     {"x-amz-content-sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER"},
                     {"x-amz-trailer", std::string(text.substr(0, line))}};
  request.body = std::string(text.substr(std::min(line + 1, text.size())));
  const auto read = read_chunked(request);
  if (!read) return 0;
  std::size_t length = 0;
  for (const Chunk& chunk : read->chunks) length += chunk.bytes.size();
  if (length > request.body.size() || !read->chunks.back().bytes.empty()) std::abort();
  request.headers.push_back({"x-amz-decoded-content-length", std::to_string(length)});
  const PlainBody plain(request);
  if (!plain.read()) return 0;
  if (plain.request().body.size() != length) std::abort();
  for (const seam::Header& trailer : read->trailers) {
    const std::string_view algorithm = checksum_algorithm(trailer.name);
    if (!algorithm.empty() && checksum(algorithm, plain.request().body) != trailer.value)
      std::abort();
  }
  return 0;
}
