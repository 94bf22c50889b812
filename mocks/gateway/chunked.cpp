#include "mocks/gateway/chunked.hpp"

#include "mocks/gateway/checksums.hpp"
#include "mocks/protocol/scalars.hpp"
#include "mocks/protocol/values.hpp"
#include "mocks/service.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace greenroom::mocks::gateway {
namespace {

using seam::Failure;
using seam::Result;

constexpr std::string_view signed_chunk = "chunk-signature=";
constexpr std::string_view signed_trailer = "x-amz-trailer-signature";
constexpr std::size_t longest_line = 16 * 1024, most_trailers = 20;

// AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
Failure incomplete() {
  return refuse("IncompleteBody", "The request body terminated unexpectedly", 400);
}
Failure no_trailer() {
  return refuse("MalformedTrailerError",
                "The request contained trailing data that was not well-formed or did not conform "
                "to our published schema.",
                400);
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

/// What stands before the next end of line, which is taken too. Nothing: there is none.
std::optional<std::string_view> line_of(std::string_view& rest) {
  const std::size_t end = rest.substr(0, longest_line).find('\n');
  if (end == std::string_view::npos) return std::nullopt;
  std::string_view line = rest.substr(0, end);
  rest.remove_prefix(end + 1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

/// "10000;chunk-signature=ad80..." and the bytes behind it.
Result<Chunk> next_chunk(std::string_view& rest) {
  const auto line = line_of(rest);
  if (!line) return incomplete();
  const std::size_t mark = std::min(line->find(';'), line->size());
  const std::string_view digits = line->substr(0, mark);
  std::size_t size = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), size, 16);
  if (digits.empty() || read.ec != std::errc() || read.ptr != digits.data() + digits.size())
    return refuse("InvalidRequest", "The chunk size is no hexadecimal number", 400);
  Chunk chunk;
  const std::string_view extension = trimmed(line->substr(std::min(mark + 1, line->size())));
  if (extension.starts_with(signed_chunk)) chunk.signature = extension.substr(signed_chunk.size());
  if (size == 0) return chunk;
  if (size > rest.size()) return incomplete();
  chunk.bytes = rest.substr(0, size);
  rest.remove_prefix(size);
  if (rest.starts_with("\r\n"))
    rest.remove_prefix(2);
  else
    return incomplete();
  return chunk;
}

/// The lines behind the last chunk up to an empty one. Some clients end the body without it.
Result<void> read_trailers(std::string_view rest, Chunked& read) {
  while (!rest.empty()) {
    const auto line = line_of(rest);
    if (!line) return no_trailer();
    if (line->empty()) continue;
    const std::size_t colon = line->find(':');
    if (colon == std::string_view::npos || colon == 0) return no_trailer();
    const std::string_view name = trimmed(line->substr(0, colon));
    const std::string_view value = trimmed(line->substr(colon + 1));
    if (seam::equal_without_case(name, signed_trailer))
      read.trailer_signature = value;
    else if (read.trailers.size() < most_trailers)
      read.trailers.push_back({std::string(name), std::string(value)});
    else
      return no_trailer();
  }
  return {};
}

/// Those that x-amz-trailer promised, and no others.
Result<void> as_promised(const seam::HttpRequest& request, const Chunked& read) {
  const std::string* header = seam::find_header(request.headers, "x-amz-trailer");
  std::size_t promised = 0;
  std::string_view names = header == nullptr ? std::string_view() : std::string_view(*header);
  while (!names.empty()) {
    const std::size_t end = std::min(names.find(','), names.size());
    const std::string_view name = trimmed(names.substr(0, end));
    names.remove_prefix(std::min(end + 1, names.size()));
    if (name.empty()) continue;
    ++promised;
    if (seam::find_header(read.trailers, name) == nullptr) return no_trailer();
  }
  return promised == read.trailers.size() ? Result<void>() : no_trailer();
}

Result<void> check_sums(const seam::Headers& trailers, std::string_view body) {
  for (const seam::Header& trailer : trailers) {
    const std::string_view algorithm = checksum_algorithm(trailer.name);
    if (algorithm.empty()) continue;
    if (!protocol::bytes_of_base64(trailer.value))
      return refuse("InvalidRequest", "Value for " + trailer.name + " trailing header is invalid.",
                    400);
    if (checksum(algorithm, body) != trailer.value)
      return refuse(
          "BadDigest",
          "The " + std::string(algorithm) + " you specified did not match the calculated checksum.",
          400);
  }
  return {};
}

Result<void> right_length(const seam::HttpRequest& request, std::size_t length) {
  const std::string* said = seam::find_header(request.headers, "x-amz-decoded-content-length");
  if (said == nullptr)
    return refuse("MissingContentLength", "You must provide the Content-Length HTTP header.", 411);
  const auto number = protocol::whole_number(*said);
  if (!number || *number < 0)
    return refuse("InvalidArgument", "x-amz-decoded-content-length is no length", 400);
  if (static_cast<std::size_t>(*number) != length) return incomplete();
  return {};
}

/// What Content-Encoding says: whether aws-chunked is among it, and what the object keeps of it.
struct Codings {
  bool chunked = false;
  std::string others;
};
Codings codings_of(const seam::HttpRequest& request) {
  Codings read;
  const std::string* header = seam::find_header(request.headers, "content-encoding");
  std::string_view rest = header == nullptr ? std::string_view() : std::string_view(*header);
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find(','), rest.size());
    const std::string_view one = trimmed(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (seam::equal_without_case(one, "aws-chunked")) {
      read.chunked = true;
    } else if (!one.empty()) {
      if (!read.others.empty()) read.others += ", ";
      read.others += one;
    }
  }
  return read;
}

}  // namespace

bool is_aws_chunked(const seam::HttpRequest& request) {
  if (const std::string* hash = seam::find_header(request.headers, "x-amz-content-sha256"))
    if (hash->starts_with("STREAMING-")) return true;
  return codings_of(request).chunked;
}

Result<Chunked> read_chunked(const seam::HttpRequest& request) {
  Chunked read;
  std::string_view rest = request.body;
  do {
    read.chunks.push_back(GR_TRY(next_chunk(rest)));
  } while (!read.chunks.back().bytes.empty());
  GR_CHECK(read_trailers(rest, read));
  return read;
}

Result<seam::HttpRequest> unchunked(const seam::HttpRequest& request) {
  const Chunked read = GR_TRY(read_chunked(request));
  seam::HttpRequest plain = request;
  plain.body.clear();
  for (const Chunk& chunk : read.chunks) plain.body += chunk.bytes;
  GR_CHECK(right_length(request, plain.body.size()));
  GR_CHECK(as_promised(request, read));
  GR_CHECK(check_sums(read.trailers, plain.body));
  std::erase_if(plain.headers, [](const seam::Header& header) {
    return seam::equal_without_case(header.name, "content-encoding") ||
           seam::equal_without_case(header.name, "transfer-encoding") ||
           seam::equal_without_case(header.name, "x-amz-trailer");
  });
  if (std::string others = codings_of(request).others; !others.empty())
    plain.headers.push_back({"Content-Encoding", std::move(others)});
  seam::set_header(plain.headers, "Content-Length", std::to_string(plain.body.size()));
  for (const seam::Header& trailer : read.trailers)
    seam::set_header(plain.headers, trailer.name, trailer.value);
  return plain;
}

PlainBody::PlainBody(const seam::HttpRequest& wire) : wire_(wire) {
  if (!is_aws_chunked(wire)) return;
  Result<seam::HttpRequest> made = unchunked(wire);
  if (made)
    made_ = std::move(*made);
  else
    read_ = seam::fail(std::move(made.error()));
}

}  // namespace greenroom::mocks::gateway
