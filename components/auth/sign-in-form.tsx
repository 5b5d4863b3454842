'use client'
import { ActionForm, FormButton, FormField, FormRefusal } from '@/components/ui/action-form'
import { signInWithPassword } from '@/lib/auth/actions'

export function SignInForm({ next }: { next: string }) {
  return (
    <ActionForm action={signInWithPassword} className="space-y-5">
      <FormRefusal />
      <input type="hidden" name="next" value={next} />
      <FormField name="email" label="E-mail" type="email" autoComplete="username" maxLength={254} />
      <FormField
        name="password"
        label="Password"
        type="password"
        autoComplete="current-password"
        maxLength={200}
      />
      <FormButton className="w-full sm:w-auto">Sign in</FormButton>
    </ActionForm>
  )
}
