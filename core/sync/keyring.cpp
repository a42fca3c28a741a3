// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/keyring.h"

#ifdef RIDEALONG_KEYRING

#include <QtGlobal>
#include <chrono>
#include <condition_variable>
#include <libsecret/secret.h>
#include <mutex>
#include <thread>

namespace ridealong::keyring {

namespace {

constexpr std::chrono::milliseconds longest{2500};
constexpr std::chrono::seconds untilAskedAgain{5};

const SecretSchema &schema()
{
    static const SecretSchema ours = [] {
        SecretSchema made{};
        made.name = "org.ridealong.Key";
        made.flags = SECRET_SCHEMA_NONE;
        made.attributes[0] = {"name", SECRET_SCHEMA_ATTRIBUTE_STRING};
        return made;
    }();
    return ours;
}

// Cancels what it was made for when the moment is over.
class Moment
{
public:
    Moment()
        : m_cancellable(g_cancellable_new())
        , m_watch([this] { watch(); })
    {
    }
    ~Moment()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_over = true;
        }
        m_wake.notify_one();
        m_watch.join();
        g_object_unref(m_cancellable);
    }
    Moment(const Moment &) = delete;
    Moment &operator=(const Moment &) = delete;
    GCancellable *cancellable() const { return m_cancellable; }

private:
    void watch()
    {
        std::unique_lock lock(m_mutex);
        if (!m_wake.wait_for(lock, longest, [this] { return m_over; }))
            g_cancellable_cancel(m_cancellable);
    }

    GCancellable *m_cancellable;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_over = false;
    std::thread m_watch;
};

bool succeeded(GError *error)
{
    if (!error)
        return true;
    g_error_free(error);
    return false;
}

// Null where none answers. To be let go with g_object_unref.
SecretService *serviceFor(GCancellable *cancellable)
{
    GError *error = nullptr;
    SecretService *service = secret_service_get_sync(SECRET_SERVICE_OPEN_SESSION, cancellable, &error);
    return succeeded(error) ? service : nullptr;
}

bool answers()
{
    const Moment moment;
    SecretService *service = serviceFor(moment.cancellable());
    if (service)
        g_object_unref(service);
    return service;
}

// One that was not there may have been started since; each question may take as long as a Moment.
bool hasAnswered()
{
    using Clock = std::chrono::steady_clock;
    static std::mutex mutex;
    static bool has = false;
    static Clock::time_point asked;
    const std::scoped_lock lock(mutex);
    if (has || (asked != Clock::time_point{} && Clock::now() - asked < untilAskedAgain))
        return has;
    has = answers();
    asked = Clock::now();
    return has;
}

// To store into a locked one would ask its owner for a password.
bool isUnlocked(GCancellable *cancellable)
{
    SecretService *service = serviceFor(cancellable);
    if (!service)
        return false;
    GError *error = nullptr;
    SecretCollection *collection = secret_collection_for_alias_sync(
        service, SECRET_COLLECTION_DEFAULT, SECRET_COLLECTION_NONE, cancellable, &error);
    g_object_unref(service);
    const bool unlocked = collection && !secret_collection_get_locked(collection);
    if (collection)
        g_object_unref(collection);
    return succeeded(error) && unlocked;
}

std::optional<std::string> textIn(GList *items)
{
    SecretValue *value = items ? secret_item_get_secret(SECRET_ITEM(items->data)) : nullptr;
    const gchar *text = value ? secret_value_get_text(value) : nullptr;
    const auto found = text ? std::optional<std::string>(text) : std::nullopt;
    if (value)
        secret_value_unref(value);
    g_list_free_full(items, g_object_unref);
    return found;
}

} // namespace

bool isThere()
{
    static const bool mayBe = !qEnvironmentVariableIsSet("RIDEALONG_KEYS") &&
                              !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
    return mayBe && hasAnswered();
}

bool isOpen()
{
    if (!isThere())
        return false;
    const Moment moment;
    return isUnlocked(moment.cancellable());
}

std::optional<std::string> read(const std::string &name)
{
    if (!isThere())
        return std::nullopt;
    const Moment moment;
    GError *error = nullptr;
    GHashTable *wanted = secret_attributes_build(&schema(), "name", name.c_str(), nullptr);
    GList *items = secret_service_search_sync(nullptr, &schema(), wanted, SECRET_SEARCH_LOAD_SECRETS,
                                              moment.cancellable(), &error);
    g_hash_table_unref(wanted);
    const auto found = textIn(items);
    return succeeded(error) ? found : std::nullopt;
}

bool write(const std::string &name, const std::string &text)
{
    if (!isThere())
        return false;
    const Moment moment;
    if (!isUnlocked(moment.cancellable()))
        return false;
    GError *error = nullptr;
    const bool stored =
        secret_password_store_sync(&schema(), SECRET_COLLECTION_DEFAULT, "Ridealong", text.c_str(),
                                   moment.cancellable(), &error, "name", name.c_str(), nullptr);
    return succeeded(error) && stored;
}

void remove(const std::string &name)
{
    if (!isThere())
        return;
    const Moment moment;
    GError *error = nullptr;
    secret_password_clear_sync(&schema(), moment.cancellable(), &error, "name", name.c_str(), nullptr);
    (void)succeeded(error);
}

} // namespace ridealong::keyring

#else

namespace ridealong::keyring {

bool isThere()
{
    return false;
}

bool isOpen()
{
    return false;
}

std::optional<std::string> read(const std::string &)
{
    return std::nullopt;
}

bool write(const std::string &, const std::string &)
{
    return false;
}

void remove(const std::string &) {}

} // namespace ridealong::keyring

#endif
