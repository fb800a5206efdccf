#include "base/Sha256.h"

#include <QCryptographicHash>

#include <openssl/evp.h>

#include <memory>

namespace quittance {

namespace {

struct ContextDeleter {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

/// Looked up once: finding an algorithm by its name costs more than hashing a line with it.
const EVP_MD* algorithm() {
    static const EVP_MD* const found = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return found;
}

} // namespace

QByteArray sha256(QByteArrayView bytes) {
    thread_local const std::unique_ptr<EVP_MD_CTX, ContextDeleter> context(EVP_MD_CTX_new());
    QByteArray digest(32, Qt::Uninitialized);
    auto* const out = reinterpret_cast<unsigned char*>(digest.data());
    if (context && algorithm() && EVP_DigestInit_ex2(context.get(), algorithm(), nullptr) == 1 &&
        EVP_DigestUpdate(context.get(), bytes.data(), static_cast<size_t>(bytes.size())) == 1 &&
        EVP_DigestFinal_ex(context.get(), out, nullptr) == 1)
        return digest;
    // A library without the algorithm gives the same bytes more slowly.
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace quittance
