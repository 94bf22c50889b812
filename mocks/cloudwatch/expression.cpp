#include "mocks/cloudwatch/expression.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

namespace greenroom::mocks::cloudwatch {
namespace {

using seam::Result;

constexpr int depth_max = 32;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) {}

  Result<Expression> whole() {
    Expression expression;
    expression.root = GR_TRY(comparison(0));
    skip();
    if (at_ < text_.size()) return refused("unexpected '" + std::string(1, text_[at_]) + "'");
    expression.ids = std::move(ids_);
    return expression;
  }

 private:
  seam::Failure refused(const std::string& why) const {
    return seam::fail(seam::ErrorKind::refused, "ValidationError",
                      "Error in expression '" + std::string(text_) + "': " + why + " at position " +
                          std::to_string(at_ + 1));
  }

  void skip() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\n'))
      ++at_;
  }

  bool next(char c) {
    skip();
    if (at_ >= text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }

  static Node pair(Node::Kind kind, Node left, Node right) {
    Node node;
    node.kind = kind;
    node.parts.push_back(std::move(left));
    node.parts.push_back(std::move(right));
    return node;
  }

  Result<Node> comparison(int depth) {
    if (depth > depth_max) return refused("nested too deeply");
    Node left = GR_TRY(sum(depth));
    skip();
    if (at_ + 1 < text_.size() && text_[at_ + 1] == '=')
      return refused("the operator '" + std::string(text_.substr(at_, 2)) + "' is not modelled");
    if (next('<')) return pair(Node::Kind::less, std::move(left), GR_TRY(sum(depth)));
    if (next('>')) return pair(Node::Kind::greater, std::move(left), GR_TRY(sum(depth)));
    return left;
  }

  Result<Node> sum(int depth) {
    Node left = GR_TRY(product(depth));
    for (;;) {
      if (next('+'))
        left = pair(Node::Kind::plus, std::move(left), GR_TRY(product(depth)));
      else if (next('-'))
        left = pair(Node::Kind::minus, std::move(left), GR_TRY(product(depth)));
      else
        return left;
    }
  }

  Result<Node> product(int depth) {
    Node left = GR_TRY(unit(depth));
    for (;;) {
      if (next('*'))
        left = pair(Node::Kind::times, std::move(left), GR_TRY(unit(depth)));
      else if (next('/'))
        left = pair(Node::Kind::over, std::move(left), GR_TRY(unit(depth)));
      else
        return left;
    }
  }

  Result<Node> unit(int depth) {
    if (depth > depth_max) return refused("nested too deeply");
    skip();
    if (at_ >= text_.size()) return refused("something is missing");
    if (next('-')) return pair(Node::Kind::minus, Node(), GR_TRY(unit(depth + 1)));
    if (next('(')) {
      Node inner = GR_TRY(comparison(depth + 1));
      if (!next(')')) return refused("a ')' is missing");
      return inner;
    }
    if (is_digit(text_[at_])) return number();
    if (is_letter(text_[at_])) return name(depth);
    return refused("unexpected '" + std::string(1, text_[at_]) + "'");
  }

  Result<Node> number() {
    std::int64_t whole = 0, fraction = 0, scale = 1;
    std::size_t digits = 0;
    for (; at_ < text_.size() && is_digit(text_[at_]); ++at_, ++digits)
      whole = whole * 10 + (text_[at_] - '0');
    if (digits > 12) return refused("a number of more than twelve digits is not modelled");
    if (at_ < text_.size() && text_[at_] == '.')
      for (++at_; at_ < text_.size() && is_digit(text_[at_]); ++at_) {
        if (scale == 1'000'000) return refused("a number finer than a millionth is not modelled");
        fraction = fraction * 10 + (text_[at_] - '0');
        scale *= 10;
      }
    Node node;
    node.number = Rational::from_micro(whole * 1'000'000 + fraction * (1'000'000 / scale));
    return node;
  }

  Result<Node> name(int depth) {
    const std::size_t begin = at_;
    while (at_ < text_.size() && (is_letter(text_[at_]) || is_digit(text_[at_]))) ++at_;
    const std::string word(text_.substr(begin, at_ - begin));
    if (!next('(')) {
      Node node;
      node.kind = Node::Kind::id;
      node.id = word;
      const auto known = std::find(ids_.begin(), ids_.end(), word);
      node.index = static_cast<std::size_t>(known - ids_.begin());
      if (known == ids_.end()) ids_.push_back(word);
      return node;
    }
    if (word != "IF" && word != "FILL") return refused("the function " + word + " is not modelled");
    Node node;
    node.kind = word == "IF" ? Node::Kind::choose : Node::Kind::fill;
    do node.parts.push_back(GR_TRY(comparison(depth + 1)));
    while (next(','));
    if (!next(')')) return refused("a ')' is missing");
    const std::size_t wanted = word == "IF" ? 3 : 2;
    if (node.parts.size() != wanted)
      return refused(word + " takes " + std::to_string(wanted) + " arguments here");
    return node;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<std::string> ids_;
};

std::optional<Rational> of_pair(const Node& node, const ValueOf& value_of) {
  const auto left = evaluate(node.parts[0], value_of);
  const auto right = evaluate(node.parts[1], value_of);
  if (!left || !right) return std::nullopt;
  switch (node.kind) {
    case Node::Kind::plus:
      return Rational::plus(*left, *right);
    case Node::Kind::minus:
      return Rational::minus(*left, *right);
    case Node::Kind::times:
      return Rational::times(*left, *right);
    case Node::Kind::over:
      return Rational::over(*left, *right);
    default:
      break;
  }
  const auto order = Rational::compared(*left, *right);
  if (!order) return std::nullopt;
  const bool holds = node.kind == Node::Kind::less ? *order < 0 : *order > 0;
  return Rational(holds ? 1 : 0);
}

}  // namespace

Result<Expression> parse_expression(std::string_view text) { return Parser(text).whole(); }

const Expression* remembered_expression(const std::string& text) {
  // A pure function's results: what is remembered changes no outcome.
  static thread_local std::map<std::string, std::unique_ptr<const Expression>> remembered;
  const auto found = remembered.find(text);
  if (found != remembered.end()) return found->second.get();
  if (remembered.size() > 1000) remembered.clear();
  auto parsed = parse_expression(text);
  auto kept = parsed ? std::make_unique<const Expression>(std::move(*parsed)) : nullptr;
  return remembered.emplace(text, std::move(kept)).first->second.get();
}

std::optional<Rational> evaluate(const Node& node, const ValueOf& value_of) {
  switch (node.kind) {
    case Node::Kind::number:
      return node.number;
    case Node::Kind::id:
      return value_of(node);
    case Node::Kind::fill: {
      const auto value = evaluate(node.parts[0], value_of);
      return value ? value : evaluate(node.parts[1], value_of);
    }
    case Node::Kind::choose: {
      const auto condition = evaluate(node.parts[0], value_of);
      if (!condition) return std::nullopt;
      return evaluate(node.parts[condition->is_zero() ? 2 : 1], value_of);
    }
    default:
      return of_pair(node, value_of);
  }
}

}  // namespace greenroom::mocks::cloudwatch
