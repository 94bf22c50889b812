// Expression: the part of metric math that is modelled: + - * / < > parentheses, numbers, ids,
// IF(condition, then, else) and FILL(metric, value). The rest is refused by name.
// AWS: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html
#pragma once

#include "mocks/cloudwatch/rational.hpp"
#include "sim/seam/result.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::mocks::cloudwatch {

struct Node {
  enum class Kind {
    number,
    id,
    plus,
    minus,
    times,
    over,
    less,
    greater,
    choose,
    fill
  } kind = Kind::number;
  Rational number;
  std::string id;
  std::size_t index = 0;  ///< of `id` among the expression's
  std::vector<Node> parts;
};

struct Expression {
  Node root;
  std::vector<std::string> ids;  ///< that it names, in order
};

/// ValidationError with the place and what is not modelled.
seam::Result<Expression> parse_expression(std::string_view text);
/// The same, remembered: alarms evaluate one text over and over. nullptr: it cannot be parsed.
const Expression* remembered_expression(const std::string& text);

/// Asked with a node that is an id.
using ValueOf = std::function<std::optional<Rational>(const Node& id)>;
/// The value at one point of time; `value_of` gives a metric's, if it has one there. Nothing: no
/// point.
std::optional<Rational> evaluate(const Node& node, const ValueOf& value_of);

}  // namespace greenroom::mocks::cloudwatch
