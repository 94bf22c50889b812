// Bodies that no client of good will sends: one clear refusal each.
#include "mocks/protocol/float_bits.hpp"
#include "mocks/protocol/rest.hpp"
#include "mocks/protocol/values.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::mocks;

namespace {

const model::Shape& input(const char* operation) {
  return *model::service("cloudwatch").operation(operation)->input;
}

std::string bytes(std::initializer_list<int> values) {
  std::string out;
  for (const int value : values) out += static_cast<char>(value);
  return out;
}

std::string cbor_code(const std::string& body, const char* operation = "PutMetricAlarm") {
  const auto read = protocol::decode_cbor(&input(operation), body);
  return read.has_value() ? "read" : read.error().code;
}

std::string xml_code(const std::string& body) {
  const auto read = protocol::decode_xml(input("PutMetricAlarm"), body);
  return read.has_value() ? "read" : read.error().code;
}

}  // namespace

TEST_CASE("CBOR that ends early, lies about lengths or has other types is refused") {
  const std::string wrong = "SerializationException";
  CHECK(cbor_code(bytes({0xA0})) == "read");
  CHECK(cbor_code("") == "read");
  CHECK(cbor_code(bytes({0x80})) == wrong);                    // a list on top
  CHECK(cbor_code(bytes({0xA1})) == wrong);                    // ends before its key
  CHECK(cbor_code(bytes({0xBF})) == wrong);                    // no break
  CHECK(cbor_code(bytes({0xFF})) == wrong);                    // nothing but a break
  CHECK(cbor_code(bytes({0xA0, 0xA0})) == wrong);              // two items
  CHECK(cbor_code(bytes({0xA1, 0x01, 0x01})) == wrong);        // a key that is a number
  CHECK(cbor_code(bytes({0xA1, 0x61, 0xFF, 0x01})) == wrong);  // a key that is not UTF-8
  CHECK(cbor_code(bytes({0xA1, 0x61, 'x', 0x1C})) == wrong);   // a reserved length
  CHECK(cbor_code(bytes({0xA1, 0x61, 'x', 0xFF})) == wrong);   // a break for a value
  CHECK(cbor_code(bytes({0xBB, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF})) == wrong);
  CHECK(cbor_code(bytes({0x7B, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF})) == wrong);
  const std::string name = bytes({0x69}) + "AlarmName";
  CHECK(cbor_code(bytes({0xA1}) + name + bytes({0x61, 'a'})) == "read");
  CHECK(cbor_code(bytes({0xA1}) + name + bytes({0x01})) == wrong);
  CHECK(cbor_code(bytes({0xA2}) + name + bytes({0x61, 'a'}) + name + bytes({0x61, 'a'})) == wrong);
  CHECK(cbor_code(bytes({0xA1}) + name + bytes({0x7F, 0x41, 'a', 0xFF})) == wrong);
  CHECK(cbor_code(bytes({0xA1}) + name + bytes({0x7F, 0x7F, 0xFF, 0xFF})) == wrong);
  const std::string period = bytes({0x66}) + "Period";
  CHECK(cbor_code(bytes({0xA1}) + period + bytes({0x1A, 0x7F, 0xFF, 0xFF, 0xFF})) == "read");
  CHECK(cbor_code(bytes({0xA1}) + period + bytes({0x1A, 0x80, 0, 0, 0})) == wrong);
  const std::string start = bytes({0x69}) + "StartTime";
  CHECK(cbor_code(bytes({0xA1}) + start + bytes({0xC1, 0x01}), "GetMetricData") == "read");
  CHECK(cbor_code(bytes({0xA1}) + start + bytes({0x01}), "GetMetricData") == wrong);
  CHECK(cbor_code(bytes({0xA1}) + start + bytes({0xC1, 0xF9, 0x7E, 0}), "GetMetricData") == wrong);
}

TEST_CASE("CBOR of any depth is refused or passed over without recursion to the stack's end") {
  for (const int opening : {0x81, 0x9F, 0xC6}) {
    const std::string deep =
        bytes({0xA1, 0x61, 'x'}) + std::string(1'000'000, static_cast<char>(opening));
    CHECK(cbor_code(deep) == "SerializationException");
  }
}

TEST_CASE("bits of numbers become decimals and back without a floating-point unit") {
  using protocol::bits_of_parts;
  using protocol::parts_of_bits;
  CHECK(parts_of_bits(0x3FFE395810624DD3, 64, 1'000'000) == 1'889'000);
  CHECK(parts_of_bits(0x40F40000, 32, 1'000'000) == 7'625'000);
  CHECK(parts_of_bits(0x3E00, 16, 1'000'000) == 1'500'000);
  CHECK(parts_of_bits(0x0050, 16, 1'000'000) == 5);
  CHECK(parts_of_bits(0x8000'0000'0000'0000, 64, 1'000'000) == 0);
  CHECK(parts_of_bits(1, 64, 1'000'000) == 0);
  CHECK(parts_of_bits(0x7C00, 16, 1'000'000) == protocol::plus_infinity);
  CHECK(parts_of_bits(0xFFF0'0000'0000'0000, 64, 1'000'000) == protocol::minus_infinity);
  CHECK(parts_of_bits(0x7F800001, 32, 1'000'000) == protocol::not_a_number);
  CHECK_FALSE(parts_of_bits(0x7FEF'FFFF'FFFF'FFFF, 64, 1'000'000).has_value());
  CHECK_FALSE(parts_of_bits(0x43E0'0000'0000'0000, 64, 1).has_value());  // 2^63
  CHECK(bits_of_parts(1'889'000, 1'000'000) == 0x3FFE395810624DD3);
  CHECK(bits_of_parts(-1'500'000, 1'000'000) == 0xBFF8'0000'0000'0000);
  CHECK(bits_of_parts(100'000, 1'000'000) == 0x3FB9'9999'9999'999A);
  CHECK(bits_of_parts(946'845'296'123, 1000) == 0x41CC'37DB'380F'BE77);
  CHECK(bits_of_parts(0, 1) == 0);
  CHECK(bits_of_parts(protocol::not_a_number, 1) == 0x7FF8'0000'0000'0000);
  for (std::int64_t value = -5'000'000'000'000'000; value < 5'000'000'000'000'000;
       value += 76'543'210'987)
    REQUIRE(parts_of_bits(bits_of_parts(value, 1'000'000), 64, 1'000'000) == value);
}

TEST_CASE("XML with a document type, an entity of its own or no XML at all is refused") {
  const std::string wrong = "MalformedXML";
  CHECK(xml_code("<a><AlarmName>x &amp; y &#xE9;</AlarmName></a>") == "read");
  CHECK(xml_code("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>") == wrong);
  CHECK(xml_code("<!DOCTYPE a><a/>") == wrong);
  CHECK(xml_code("<a>&lol;</a>") == wrong);
  CHECK(xml_code("<a>&#0;</a>") == wrong);
  CHECK(xml_code("<a>&#xD800;</a>") == wrong);
  CHECK(xml_code("<a>&#99999999999;</a>") == wrong);
  CHECK(xml_code("<a>&</a>") == wrong);
  CHECK(xml_code("<a>\xFF</a>") == wrong);
  CHECK(xml_code(std::string("<a>\0</a>", 8)) == wrong);
  CHECK(xml_code("<a>") == wrong);
  CHECK(xml_code("<a/><b/>") == wrong);
  CHECK(xml_code("") == wrong);
  CHECK(xml_code("no XML") == wrong);
  CHECK(xml_code("<a><AlarmName>x</AlarmName><AlarmName>y</AlarmName></a>") == wrong);
  CHECK(xml_code("<a><AlarmName><b/></AlarmName></a>") == wrong);
  CHECK(xml_code("<a><Period>99999999999</Period></a>") == wrong);
  CHECK(xml_code("<a><!-- <!DOCTYPE &x; --><AlarmName><![CDATA[&x;]]></AlarmName></a>") == "read");
  std::string deep;
  for (int level = 0; level < 200'000; ++level) deep += "<x>";
  CHECK(xml_code(deep) == wrong);
  std::string closed = deep;
  for (int level = 0; level < 200'000; ++level) closed += "</x>";
  CHECK(xml_code("<a>" + closed + "</a>") == "read");  // unknown, so passed over
}

TEST_CASE("a free JSON body is one value and no more") {
  CHECK(protocol::decode_free_json("\"a\"").value() == Json("a"));
  CHECK(protocol::decode_free_json(" {\"n\":[1,2.5]} ").value() ==
        Json(JsonObject{{"n", JsonArray{1, "2.5"}}}));
  for (const char* body : {"", "1,2", "1],[2", "1]", "[", "{\"a\":1", "nul"})
    CHECK(protocol::decode_free_json(body).error().code == "SerializationException");
  CHECK_FALSE(protocol::decode_free_json(std::string(100'000, '[')).has_value());
}
