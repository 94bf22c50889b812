// aws-chunked: the body in pieces, each with its length and perhaps a signature, and headers behind
// it, as SDKs send what they cannot know before. It lies within HTTP's own chunks, which whoever
// reads the socket has undone.
// AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
// AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
#pragma once

#include "sim/seam/http.hpp"
#include "sim/seam/result.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::mocks::gateway {

bool is_aws_chunked(const seam::HttpRequest& request);

struct Chunk {
  std::string_view bytes;
  std::string_view signature;  ///< empty: it has none
};
/// Its views lie in the request's body.
struct Chunked {
  std::vector<Chunk> chunks;  ///< the last is empty
  seam::Headers trailers;     ///< but for their signature
  std::string_view trailer_signature;
};
seam::Result<Chunked> read_chunked(const seam::HttpRequest& request);

/// The request as it would be without chunks, its trailers among its headers. Lengths and checksums
/// are those that it claims; signatures are the verifier's to judge.
seam::Result<seam::HttpRequest> unchunked(const seam::HttpRequest& request);

/// A request as its codec reads it: itself, or without its chunks.
class PlainBody {
 public:
  explicit PlainBody(const seam::HttpRequest& wire);
  const seam::HttpRequest& request() const { return made_ ? *made_ : wire_; }
  const seam::Result<void>& read() const { return read_; }  ///< or why it cannot be

 private:
  const seam::HttpRequest& wire_;
  std::optional<seam::HttpRequest> made_;
  seam::Result<void> read_;
};

}  // namespace greenroom::mocks::gateway
