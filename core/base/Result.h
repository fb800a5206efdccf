#pragma once

#include "base/Error.h"

#include <tl/expected.hpp>

namespace quittance {

/// A value or an Error. Must be used.
template <typename T = void>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using Base = tl::expected<T, Error>;
    using Base::Base;
    // An Error is returned as it is: that is what the type is for.
    // NOLINTBEGIN(google-explicit-constructor)
    Result(Error error) : Base(tl::unexpect, std::move(error)) {}
    Result(Base&& base) : Base(std::move(base)) {}
    Result(const Base& base) : Base(base) {}
    // NOLINTEND(google-explicit-constructor)
};

inline Error invalid(QString message, QString field = {}, QString detail = {}) {
    return {ErrorCode::Invalid, std::move(message), std::move(field), std::move(detail)};
}

} // namespace quittance
