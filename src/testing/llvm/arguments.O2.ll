; run: @main(0, null) == 3
; output: 0true
; ModuleID = 'arguments.c'
source_filename = "arguments.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

; Function Attrs: nounwind
define hidden range(i32 -2147483645, -2147483648) i32 @__main_argc_argv(i32 noundef %0, ptr noundef readnone captures(address_is_null) %1) local_unnamed_addr #0 {
  tail call void @print_i32(i32 noundef %0) #2
  %3 = icmp eq ptr %1, null
  tail call void @print_bool(i1 noundef zeroext %3) #2
  tail call void @print_newline() #2
  %4 = add nsw i32 %0, 3
  ret i32 %4
}

declare void @print_i32(i32 noundef) local_unnamed_addr #1

declare void @print_bool(i1 noundef zeroext) local_unnamed_addr #1

declare void @print_newline() local_unnamed_addr #1

attributes #0 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #2 = { nounwind }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}
!llvm.errno.tbaa = !{!2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = !{!3, !3, i64 0}
!3 = !{!"int", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
