#pragma once
// Precompiled header of the tests.
#include "pch_core.h"

#include <QTest>
