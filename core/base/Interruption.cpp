#include "base/Interruption.h"

namespace quittance {

namespace {

thread_local std::function<bool()> isUnwanted;

} // namespace

Interruption::Interruption(std::function<bool()> unwanted) { isUnwanted = std::move(unwanted); }

Interruption::~Interruption() { isUnwanted = nullptr; }

bool Interruption::isPossible() { return static_cast<bool>(isUnwanted); }

bool Interruption::isDue() { return isUnwanted && isUnwanted(); }

} // namespace quittance
